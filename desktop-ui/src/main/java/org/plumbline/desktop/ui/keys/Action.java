package org.plumbline.desktop.ui.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a key can do, with its keys as they come. */
public enum Action {
    PLAY_PAUSE(Group.PLAY, "Space", "K"),
    PLAY_BACK(Group.PLAY, "J"),
    PLAY_ON(Group.PLAY, "L"),
    SLOWER(Group.PLAY, "-"),
    FASTER(Group.PLAY, "+"),
    REAL_TIME(Group.PLAY, "0"),
    FRAME_BACK(Group.MOVE, "Left", ","),
    FRAME_ON(Group.MOVE, "Right", "."),
    SECOND_BACK(Group.MOVE, "Shift+Left"),
    SECOND_ON(Group.MOVE, "Shift+Right"),
    TO_START(Group.MOVE, "Home"),
    TO_END(Group.MOVE, "End"),
    REP_BACK(Group.REVIEW, "[", "Page_Up"),
    REP_ON(Group.REVIEW, "]", "Page_Down"),
    FAULT_ON(Group.REVIEW, "F"),
    FAULT_BACK(Group.REVIEW, "Shift+F"),
    LOOP_REP(Group.REVIEW, "R"),
    MARK_IN(Group.REVIEW, "I"),
    MARK_OUT(Group.REVIEW, "O"),
    CLEAR_MARKS(Group.REVIEW, "X"),
    CORRECT(Group.REVIEW, "E"),
    PICK_LIFTER(Group.REVIEW, "Ctrl+L"),
    UNDO(Group.REVIEW, "Ctrl+Z"),
    REDO(Group.REVIEW, "Ctrl+Shift+Z"),
    OVERLAY(Group.VIEW, "H"),
    PLOTS(Group.VIEW, "P"),
    ZOOM_IN(Group.VIEW, "Ctrl+Plus"),
    ZOOM_OUT(Group.VIEW, "Ctrl+Minus"),
    ZOOM_WHOLE(Group.VIEW, "Ctrl+0"),
    FULL_SCREEN(Group.VIEW, "F11"),
    OPEN(Group.PROGRAM, "Ctrl+O"),
    SAVE_REPORT(Group.PROGRAM, "Ctrl+S"),
    SAVE_ALL(Group.PROGRAM, "Ctrl+Shift+S"),
    SAVE_PICTURE(Group.PROGRAM, "Ctrl+P"),
    COPY_PICTURE(Group.PROGRAM, "Ctrl+C"),
    LARGER_WORDS(Group.PROGRAM, "Ctrl+Shift+Plus"),
    SMALLER_WORDS(Group.PROGRAM, "Ctrl+Shift+Minus"),
    THEME(Group.PROGRAM, "Ctrl+T"),
    KEYS(Group.PROGRAM, "?", "F1");

    /** What belongs together in the sheet. */
    public enum Group {
        PLAY,
        MOVE,
        REVIEW,
        VIEW,
        PROGRAM;

        /** Key of its name in the window's words. */
        public String textKey() {
            return "keys.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    /** Words of the strokes, apart by spaces. */
    private final String strokes;

    Action(Group group, String... strokes) {
        this.group = group;
        this.strokes = String.join(" ", strokes);
    }

    public Group group() {
        return group;
    }

    /** The keys it has until the user gives it another. */
    public List<KeyStroke> strokes() {
        return Stream.of(strokes.split(" ", -1)).map(KeyStroke::parse).toList();
    }

    /** Key of its name in the window's words. */
    public String textKey() {
        return "action." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Whether it makes sense before a clip is open. */
    public boolean needsClip() {
        return group != Group.PROGRAM
                || this == SAVE_REPORT
                || this == SAVE_ALL
                || this == SAVE_PICTURE
                || this == COPY_PICTURE;
    }
}
