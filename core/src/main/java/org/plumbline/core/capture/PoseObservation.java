package org.plumbline.core.capture;

/** What was seen of the lifter in one frame. */
public sealed interface PoseObservation {

    /**
     * The lifter was seen.
     *
     * @param pose the keypoints
     * @param presence 0..1, the network's belief that a person is in the region it looked at
     * @param silhouette outline of the person mask
     */
    record Seen(Pose pose, double presence, Silhouette silhouette) implements PoseObservation {}

    /**
     * The lifter was not seen.
     *
     * @param reason for people
     */
    record Absent(String reason) implements PoseObservation {}
}
