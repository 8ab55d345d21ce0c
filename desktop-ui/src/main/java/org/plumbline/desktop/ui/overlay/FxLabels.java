package org.plumbline.desktop.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.RoleStyle;

/** Draws labels as chips beside their places, moved so that they stay in the picture and clear of each other. */
final class FxLabels {
    private static final double PAPER_OPACITY = 0.8;
    private static final double LEAST_TEXT = 11;
    private static final int TRIES = 24;

    private final GraphicsContext graphics;
    private final Placement placement;
    private final Font font;
    private final double pad;
    private final List<Rectangle2D> taken = new ArrayList<>();

    FxLabels(GraphicsContext graphics, Placement placement) {
        this.graphics = graphics;
        this.placement = placement;
        double size = Math.max(LEAST_TEXT, RoleStyle.TEXT_SIZE * placement.unit());
        font = Font.font("System", FontWeight.BOLD, size);
        pad = size * 0.42;
    }

    void label(OverlayShape.Label label) {
        RoleStyle style = RoleStyle.of(label.role());
        Text text = new Text(label.text());
        text.setFont(font);
        double bar = pad * 0.6;
        double width = text.getLayoutBounds().getWidth() + 2 * pad + bar;
        double height = text.getLayoutBounds().getHeight() + pad;
        double anchorX = placement.x(label.anchor());
        double anchorY = placement.y(label.anchor());
        Rectangle2D box = place(anchorX, anchorY, width, height, style.markSize() * placement.unit());
        taken.add(box);
        if (distance(box, anchorX, anchorY) > 3 * pad) {
            graphics.setStroke(FxPen.colour(style));
            graphics.setLineDashes();
            graphics.setLineWidth(Math.max(1, 2 * placement.unit()));
            graphics.strokeLine(
                    anchorX,
                    anchorY,
                    Math.clamp(anchorX, box.getMinX(), box.getMaxX()),
                    Math.clamp(anchorY, box.getMinY(), box.getMaxY()));
        }
        graphics.setFill(FxPen.rgb(RoleStyle.CASING_RGB, PAPER_OPACITY));
        graphics.fillRoundRect(box.getMinX(), box.getMinY(), width, height, pad, pad);
        graphics.setFill(FxPen.colour(style));
        graphics.fillRoundRect(box.getMinX(), box.getMinY(), bar, height, bar, bar);
        graphics.setFill(Color.WHITE);
        graphics.setFont(font);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText(label.text(), box.getMinX() + bar + pad, box.getMinY() + height / 2);
    }

    /**
     * Beside the picture where there is room, or else beside the anchor on the side with more; further down or up while
     * another label is in the way.
     */
    private Rectangle2D place(double anchorX, double anchorY, double width, double height, double gap) {
        double x = placement.left() >= width + 2 * pad ? besidePicture(anchorX, width) : inPicture(anchorX, width, gap);
        Rectangle2D best = at(x, anchorY - height / 2, width, height);
        for (int i = 1; i <= TRIES && isTaken(best); i++) {
            double step = (height + pad / 2) * ceilHalf(i) * (i % 2 == 1 ? 1 : -1);
            best = at(x, anchorY - height / 2 + step, width, height);
        }
        return best;
    }

    /** An upright picture leaves room on both sides: words there hide nothing of the lifter. */
    private double besidePicture(double anchorX, double width) {
        boolean leftHalf = anchorX < placement.left() + placement.width() / 2;
        return leftHalf ? placement.left() - width - pad : placement.left() + placement.width() + pad;
    }

    private double inPicture(double anchorX, double width, double gap) {
        double left = placement.left() + pad;
        double right = placement.left() + placement.width() - width - pad;
        boolean fitsRight = anchorX + gap <= right || anchorX < placement.left() + placement.width() / 2;
        return Math.max(left, Math.min(fitsRight ? anchorX + gap : anchorX - gap - width, right));
    }

    private Rectangle2D at(double x, double y, double width, double height) {
        double top = placement.top() + pad;
        double bottom = placement.top() + placement.height() - height - pad;
        return new Rectangle2D(x, Math.max(top, Math.min(y, bottom)), width, height);
    }

    private static int ceilHalf(int i) {
        return (i + 1) / 2;
    }

    private boolean isTaken(Rectangle2D box) {
        return taken.stream().anyMatch(box::intersects);
    }

    private static double distance(Rectangle2D box, double x, double y) {
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return Math.hypot(dx, dy);
    }
}
