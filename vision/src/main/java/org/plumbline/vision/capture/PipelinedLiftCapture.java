package org.plumbline.vision.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.CaptureResult;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.models.store.ModelStore;
import org.plumbline.vision.djl.DjlNetworkSource;
import org.plumbline.vision.lifter.PoseNetworks;

/**
 * Captures lifts with all stages side by side. Networks are loaded at first use and kept until {@link #close()}; clips are
 * captured one at a time.
 */
public final class PipelinedLiftCapture implements LiftCapture {
    private final CaptureStages<?> stages;
    private final Map<String, PoseNetworks> networks = new HashMap<>();

    PipelinedLiftCapture(CaptureStages<?> stages) {
        this.stages = stages;
    }

    /** The capture of the product: clips through FFmpeg, networks of a model store, the bar by the near plate's disc. */
    public static PipelinedLiftCapture of(ModelStore models) {
        return new PipelinedLiftCapture(new CaptureStages<>(
                FfmpegClip::open, new DjlNetworkSource(models), StillCamera::new, new PlateBarStage()));
    }

    @Override
    public synchronized CaptureResult capture(
            CaptureRequest request, ProgressListener progress, CancellationToken cancellation) throws LiftException {
        cancellation.throwIfCancelled();
        CaptureRun<?> run = new CaptureRun<>(stages, request, networks(request.model()), cancellation);
        // Closing waits for the threads to end; by then nothing is in flight, whatever happened.
        try (ExecutorService pool = Executors.newFixedThreadPool(
                request.threads(),
                Thread.ofPlatform().name("capture-", 0).daemon().factory())) {
            return run.run(pool, progress);
        }
    }

    private PoseNetworks networks(String model) throws ModelUnavailableException {
        PoseNetworks loaded = networks.get(model);
        if (loaded == null) {
            loaded = stages.networks().load(model);
            networks.put(model, loaded);
        }
        return loaded;
    }

    @Override
    public synchronized void close() {
        networks.values().forEach(PoseNetworks::close);
        networks.clear();
    }
}
