package org.plumbline.desktop.store;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;

/**
 * What a user chose about the capture and thereby about the result.
 *
 * @param lifter who is the lifter
 * @param from first moment looked at
 * @param to last moment looked at; {@link CaptureRequest#END} for the whole clip
 */
public record CaptureChoices(LifterChoice lifter, Duration from, Duration to) {

    /** The choices of a request. */
    public static CaptureChoices of(CaptureRequest request) {
        return new CaptureChoices(request.lifter(), request.from(), request.to());
    }

    /** The end, unless it is the clip's own. */
    public Optional<Duration> stop() {
        return to.compareTo(CaptureRequest.END) < 0 ? Optional.of(to) : Optional.empty();
    }
}
