package org.plumbline.vision.djl;

/**
 * One person as one row of the detector sees it; coordinates in pixels of the detector's square input.
 *
 * @param left of the face's box
 * @param top of the face's box
 * @param right of the face's box
 * @param bottom of the face's box
 * @param points that span the circle around the body
 * @param score 0..1
 */
record Candidate(double left, double top, double right, double bottom, Points points, double score) {

    /**
     * Two keypoints of a person.
     *
     * @param hipX middle of the hips
     * @param hipY middle of the hips
     * @param rimX point of the circle around the body
     * @param rimY point of the circle around the body
     */
    record Points(double hipX, double hipY, double rimX, double rimY) {}

    /** Shared area over joint area, 0..1. */
    double overlap(Candidate other) {
        double width = Math.min(right, other.right) - Math.max(left, other.left);
        double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double shared = width * height;
        return shared / (area() + other.area() - shared);
    }

    private double area() {
        return (right - left) * (bottom - top);
    }
}
