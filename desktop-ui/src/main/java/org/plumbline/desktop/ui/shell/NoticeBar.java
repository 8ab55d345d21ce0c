package org.plumbline.desktop.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.core.error.UserMessage;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;

/** Says in the window what is wrong with a file and what to do about it. */
final class NoticeBar extends HBox {

    private NoticeBar() {}

    static NoticeBar of(ShellViewModel shell, Parts parts) {
        NoticeBar bar = new NoticeBar();
        bar.setId("notice");
        bar.getStyleClass().add("notice");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        Label happened = Parts.paragraph("", "notice-title");
        happened.setId("notice-title");
        Label todo = Parts.paragraph("");
        VBox words = new VBox(happened, todo);
        HBox.setHgrow(words, Priority.ALWAYS);
        bar.getChildren()
                .addAll(
                        Icon.of(Icon.Sign.SERIOUS),
                        words,
                        parts.iconButton("notice.close", Icon.Sign.CLOSE, shell::dismissNotice));
        shell.noticeProperty().subscribe(notice -> {
            Parts.present(bar, notice instanceof Notice.Problem);
            if (notice instanceof Notice.Problem(String file, UserMessage message)) {
                happened.setText(
                        message.happened().startsWith(file) ? message.happened() : file + ": " + message.happened());
                todo.setText(message.todo());
                bar.setAccessibleText(happened.getText() + " " + todo.getText());
            }
        });
        return bar;
    }
}
