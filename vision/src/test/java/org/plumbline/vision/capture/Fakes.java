package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.vision.lifter.Bodies;
import org.plumbline.vision.lifter.BodyEstimate;
import org.plumbline.vision.lifter.BodyNetwork;
import org.plumbline.vision.lifter.PersonDetector;
import org.plumbline.vision.lifter.PersonSighting;
import org.plumbline.vision.lifter.PoseNetworks;
import org.plumbline.vision.lifter.Region;

/** Stages for tests that do nothing slowly; they count what is open. */
final class Fakes {
    final AtomicInteger open = new AtomicInteger();

    /** A clip of black frames, 40 ms apart. */
    final class FakeClip implements Clip, VideoReader {
        private final int frames;
        private int next;
        private int shown;

        FakeClip(int frames) {
            this.frames = frames;
            open.incrementAndGet();
        }

        @Override
        public VideoReader reader() {
            return this;
        }

        @Override
        public void shown(Duration time) {
            shown++;
        }

        @Override
        public VideoFacts facts() {
            return new VideoFacts(
                    "clip.mp4", "00", 64, 48, Duration.ofMillis(40L * shown), shown, "h264", 0, false, 25);
        }

        @Override
        public int width() {
            return 64;
        }

        @Override
        public int height() {
            return 48;
        }

        @Override
        public Duration statedDuration() {
            return Duration.ofMillis(40L * frames);
        }

        @Override
        public Optional<VideoFrame> next() {
            return next < frames ? Optional.of(Bodies.frame(next++, 64, 48)) : Optional.empty();
        }

        @Override
        public void seek(Duration time) {
            next = Math.clamp(time.toMillis() / 40, 0, frames - 1);
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    /** One upright person who moves a pixel a frame. */
    final class FakeNetworks implements PoseNetworks {

        FakeNetworks() {
            open.incrementAndGet();
        }

        private Region body(VideoFrame frame) {
            return Bodies.upright(20 + 0.1 * frame.index(), 24, 10);
        }

        @Override
        public ModelIdentity identity() {
            return new ModelIdentity("heavy", "11");
        }

        @Override
        public PersonDetector newDetector() {
            open.incrementAndGet();
            return new PersonDetector() {
                @Override
                public List<PersonSighting> detect(VideoFrame frame) {
                    PixelPoint centre = body(frame).centre();
                    return List.of(new PersonSighting(centre, new PixelPoint(centre.x(), centre.y() - 10), 0.9));
                }

                @Override
                public List<PersonSighting> detectClosely(VideoFrame frame) {
                    return detect(frame);
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        }

        @Override
        public BodyNetwork newBodyNetwork() {
            open.incrementAndGet();
            return new BodyNetwork() {
                @Override
                public BodyEstimate estimate(VideoFrame frame, Region region) {
                    return Bodies.estimate(region, body(frame), 1);
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        }

        @Override
        public BodyNetwork newScoutNetwork() {
            return newBodyNetwork();
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    CameraStage camera() {
        open.incrementAndGet();
        return new CameraStage() {
            @Override
            public Step look(VideoFrame frame) {
                return new Step(new PixelPoint(frame.index(), 0), false);
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    /** Says the frame's index. */
    final class FakeBar implements BarStage<Integer> {
        @Override
        public Spotter<Integer> newSpotter() {
            open.incrementAndGet();
            return new Spotter<>() {
                @Override
                public Integer spot(VideoFrame frame, PoseObservation pose, boolean afterCut) {
                    return frame.index();
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        }

        @Override
        public List<BarObservation> solve(List<Integer> sightings) {
            return sightings.stream()
                    .<BarObservation>map(index -> new BarObservation.Hands(new PixelPoint(index, index), 1))
                    .toList();
        }

        @Override
        public PoseObservation markHidden(PoseObservation pose, BarObservation bar) {
            return pose;
        }
    }
}
