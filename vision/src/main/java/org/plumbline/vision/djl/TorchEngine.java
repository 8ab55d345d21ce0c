package org.plumbline.vision.djl;

/**
 * How the PyTorch engine is to run here; set before the engine wakes. A user's own value on the command line wins, except
 * that nothing is ever fetched and nobody is told.
 */
final class TorchEngine {
    static final String NAME = "PyTorch";

    static {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        // Several predictors with one thread each beat one predictor on all threads: heavy 34 against 42 ms a frame.
        prefer("ai.djl.pytorch.num_threads", "1");
        prefer("ai.djl.pytorch.num_interop_threads", "1");
        // Profiling the graph makes the first calls slow and later ones no faster.
        prefer("ai.djl.pytorch.graph_optimizer", "false");
    }

    private TorchEngine() {}

    /** Makes sure that the properties are set. Call before the first use of any DJL class. */
    static void prepare() {
        // The static initializer did it.
    }

    private static void prefer(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
