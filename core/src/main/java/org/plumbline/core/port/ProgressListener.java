package org.plumbline.core.port;

/** Hears how far a long task has come. Called from the working thread; must return quickly. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Tells the share of the work that is done.
     *
     * @param stage what is being done, a few words for the user
     * @param done 0..1, never falling within a task
     */
    void progress(String stage, double done);

    /** Hears nothing. */
    static ProgressListener none() {
        return (stage, done) -> {};
    }
}
