package org.plumbline.vision.silhouette;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.PixelPoint;

/**
 * The outer outline of a mask's largest part: the curve on which the logit is 0, linear between samples (marching squares).
 * Points are in mask cells: sample (row, column) lies at x = column + 0.5, y = row + 0.5.
 */
public final class MaskOutline {
    private static final int TOP = 0;
    private static final int RIGHT = 1;
    private static final int BOTTOM = 2;
    private static final int LEFT = 3;

    private final BodyMask mask;
    private final LargestPart part;

    private MaskOutline(BodyMask mask) {
        this.mask = mask;
        this.part = LargestPart.of(mask);
    }

    /** Returns the outline's corners in order, the last joined to the first; empty where nothing is above 0. */
    public static List<PixelPoint> of(BodyMask mask) {
        MaskOutline outline = new MaskOutline(mask);
        return outline.part.cells() == 0 ? List.of() : outline.trace();
    }

    /** A square lies between four samples; (row, column) is the sample at its upper left and may be -1. */
    private List<PixelPoint> trace() {
        int first = part.first();
        int startRow = first / mask.size() - 1;
        int startColumn = first % mask.size() - 1;
        List<PixelPoint> corners = new ArrayList<>();
        int row = startRow;
        int column = startColumn;
        // The first member in reading order is the lower right sample here, and the sample above it is outside.
        int side = RIGHT;
        do {
            corners.add(crossing(row, column, side));
            switch (side) {
                case TOP -> row--;
                case RIGHT -> column++;
                case BOTTOM -> row++;
                default -> column--;
            }
            side = exit(code(row, column), (side + 2) % 4);
        } while (row != startRow || column != startColumn || side != RIGHT);
        return corners;
    }

    private int code(int row, int column) {
        return (part.contains(row, column) ? 1 : 0)
                | (part.contains(row, column + 1) ? 2 : 0)
                | (part.contains(row + 1, column + 1) ? 4 : 0)
                | (part.contains(row + 1, column) ? 8 : 0);
    }

    /** The side through which the curve leaves a square that it entered by another. */
    private static int exit(int code, int entered) {
        // Two members that touch at a corner only are apart: the part is joined along sides.
        if (code == 5) {
            return switch (entered) {
                case TOP -> LEFT;
                case LEFT -> TOP;
                case RIGHT -> BOTTOM;
                default -> RIGHT;
            };
        }
        if (code == 10) {
            return switch (entered) {
                case TOP -> RIGHT;
                case RIGHT -> TOP;
                case LEFT -> BOTTOM;
                default -> LEFT;
            };
        }
        for (int side = TOP; side <= LEFT; side++) {
            if (side != entered && crossed(code, side)) {
                return side;
            }
        }
        throw new IllegalStateException("the outline ends in a square of code " + code);
    }

    private static boolean crossed(int code, int side) {
        int from = code >> side & 1;
        int to = code >> (side + 1) % 4 & 1;
        return from != to;
    }

    private PixelPoint crossing(int row, int column, int side) {
        return switch (side) {
            case TOP -> between(row, column, row, column + 1);
            case RIGHT -> between(row, column + 1, row + 1, column + 1);
            case BOTTOM -> between(row + 1, column, row + 1, column + 1);
            default -> between(row, column, row + 1, column);
        };
    }

    private PixelPoint between(int rowA, int columnA, int rowB, int columnB) {
        double share = share(rowA, columnA, rowB, columnB);
        return new PixelPoint(columnA + 0.5 + share * (columnB - columnA), rowA + 0.5 + share * (rowB - rowA));
    }

    private double share(int rowA, int columnA, int rowB, int columnB) {
        if (!within(rowA, columnA) || !within(rowB, columnB)) {
            return 0.5; // the mask ends here: its own edge
        }
        double a = mask.at(rowA, columnA);
        double b = mask.at(rowB, columnB);
        // Another part's cell is above 0 too; between parts the middle is as good as any place.
        return a > 0 == b > 0 ? 0.5 : a / (a - b);
    }

    private boolean within(int row, int column) {
        return row >= 0 && row < mask.size() && column >= 0 && column < mask.size();
    }
}
