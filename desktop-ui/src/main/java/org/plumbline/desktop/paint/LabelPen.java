package org.plumbline.desktop.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.RoleStyle;

/** Draws labels as chips beside their places, moved so that they stay in the picture and clear of each other. */
final class LabelPen {
    private static final Color PAPER = new Color(16, 20, 24, 205);
    private static final int TRIES = 24;

    private final Graphics2D graphics;
    private final FrameView view;
    private final Font font;
    private final double pad;
    private final List<Rectangle2D> taken = new ArrayList<>();

    private LabelPen(Graphics2D graphics, FrameView view, Font font, double pad) {
        this.graphics = graphics;
        this.view = view;
        this.font = font;
        this.pad = pad;
    }

    static LabelPen of(Graphics2D graphics, FrameView view) {
        float size = (float) Math.max(10, RoleStyle.TEXT_SIZE * view.unit());
        return new LabelPen(graphics, view, new Font(Font.SANS_SERIF, Font.BOLD, Math.round(size)), size * 0.42);
    }

    void labels(List<OverlayShape.Label> labels) {
        labels.forEach(this::label);
    }

    private void label(OverlayShape.Label label) {
        RoleStyle style = RoleStyle.of(label.role());
        TextLayout text = new TextLayout(label.text(), font, graphics.getFontRenderContext());
        double bar = pad * 0.6;
        double width = text.getAdvance() + 2 * pad + bar;
        double height = text.getAscent() + text.getDescent() + pad;
        double anchorX = view.x(label.anchor());
        double anchorY = view.y(label.anchor());
        Rectangle2D box = place(anchorX, anchorY, width, height, style.markSize() * view.unit());
        taken.add(box);
        if (away(box, anchorX, anchorY)) {
            graphics.setColor(Pen.colour(style));
            graphics.setStroke(new java.awt.BasicStroke((float) Math.max(1, 2 * view.unit())));
            graphics.draw(new Line2D.Double(
                    anchorX,
                    anchorY,
                    Math.clamp(anchorX, box.getMinX(), box.getMaxX()),
                    Math.clamp(anchorY, box.getMinY(), box.getMaxY())));
        }
        graphics.setColor(PAPER);
        graphics.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), width, height, pad, pad));
        graphics.setColor(Pen.colour(style));
        graphics.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), bar, height, bar, bar));
        graphics.setColor(Color.WHITE);
        text.draw(graphics, (float) (box.getX() + bar + pad), (float) (box.getY() + pad / 2 + text.getAscent()));
    }

    /** Beside the anchor on the side with more room; further down or up while another label is in the way. */
    private Rectangle2D place(double anchorX, double anchorY, double width, double height, double gap) {
        boolean right = anchorX + gap + width <= view.width() || anchorX < view.width() / 2.0;
        double x = right ? anchorX + gap : anchorX - gap - width;
        double inX = Math.max(pad, Math.min(x, view.width() - width - pad));
        Rectangle2D best = at(inX, anchorY - height / 2, width, height);
        for (int i = 1; i <= TRIES && isTaken(best); i++) {
            int rows = (i + 1) / 2;
            double step = (height + pad / 2) * rows * (i % 2 == 1 ? 1 : -1);
            best = at(inX, anchorY - height / 2 + step, width, height);
        }
        return best;
    }

    private Rectangle2D at(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, Math.max(pad, Math.min(y, view.height() - height - pad)), width, height);
    }

    private boolean isTaken(Rectangle2D box) {
        return taken.stream().anyMatch(box::intersects);
    }

    private boolean away(Rectangle2D box, double x, double y) {
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return Math.hypot(dx, dy) > 3 * pad;
    }
}
