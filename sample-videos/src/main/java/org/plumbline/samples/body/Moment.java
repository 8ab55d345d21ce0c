package org.plumbline.samples.body;

/**
 * Where in the lift a time lies.
 *
 * @param rep the repetition, from 0; that of the set-up is the one to come
 * @param share how far the pull has got of all it will: 0 on the floor, 1 at the top
 */
public record Moment(Phase phase, int rep, double share) {}
