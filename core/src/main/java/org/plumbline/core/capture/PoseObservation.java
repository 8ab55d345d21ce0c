package org.plumbline.core.capture;

/** What was seen of the lifter in one frame. */
public sealed interface PoseObservation {

    /**
     * The lifter was seen.
     *
     * @param pose the keypoints
     * @param presence 0..1, the network's belief that a person is in the region it looked at
     * @param silhouette outline of the person mask
     * @param back edge of the back in the picture itself
     */
    record Seen(Pose pose, double presence, Silhouette silhouette, BackEdge back) implements PoseObservation {

        /** The lifter was seen, and nobody looked for the back's edge. */
        public Seen(Pose pose, double presence, Silhouette silhouette) {
            this(pose, presence, silhouette, BackEdge.none());
        }

        /** The same sight with another pose. */
        public Seen with(Pose other) {
            return new Seen(other, presence, silhouette, back);
        }

        /** The same sight with an edge of the back. */
        public Seen with(BackEdge other) {
            return new Seen(pose, presence, silhouette, other);
        }
    }

    /**
     * The lifter was not seen.
     *
     * @param reason for people
     */
    record Absent(String reason) implements PoseObservation {}
}
