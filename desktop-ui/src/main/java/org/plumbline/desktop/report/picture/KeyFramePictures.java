package org.plumbline.desktop.report.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;
import org.plumbline.desktop.paint.FramePictures;
import org.plumbline.desktop.paint.FrameView;
import org.plumbline.desktop.paint.OverlayPainter;

/** Reads key frames in one pass through the clip and paints the overlay on them. */
public final class KeyFramePictures {
    private static final double FAR_SECONDS = 1.5;
    private static final float QUALITY = 0.82f;
    private static final Set<OverlayLayer> LAYERS =
            EnumSet.complementOf(EnumSet.of(OverlayLayer.FAR_SIDE, OverlayLayer.EVENTS));

    private final VideoOpener opener;

    public KeyFramePictures(VideoOpener opener) {
        this.opener = opener;
    }

    /**
     * Makes the pictures.
     *
     * @param compared positions in the captured track of frames that are shown side by side: all show the same part
     * @param alone positions of frames that stand alone: each shows just its lifter
     */
    public Pictures of(
            Path clip,
            CapturedLift lift,
            OverlayComposer composer,
            Collection<Integer> compared,
            Collection<Integer> alone,
            CancellationToken cancellation)
            throws LiftException {
        Map<Integer, Picture> ofCompared = new TreeMap<>();
        Map<Integer, Picture> ofAlone = new TreeMap<>();
        TreeSet<Integer> positions = new TreeSet<>(compared);
        positions.addAll(alone);
        FrameView common = Crop.of(lift, compared);
        try (VideoReader reader = opener.open(clip)) {
            double now = 0;
            for (int position : positions) {
                cancellation.throwIfCancelled();
                var wanted = lift.frames().get(position);
                double then = wanted.time().toNanos() / 1e9;
                if (then - now > FAR_SECONDS) {
                    reader.seek(wanted.time());
                }
                Optional<VideoFrame> frame = reader.next();
                while (frame.isPresent() && frame.get().index() < wanted.index()) {
                    frame = reader.next();
                }
                if (frame.isPresent()) {
                    now = then;
                    if (compared.contains(position)) {
                        ofCompared.put(position, picture(frame.get(), common, composer, position));
                    }
                    if (alone.contains(position)) {
                        FrameView own = Crop.of(lift, List.of(position));
                        ofAlone.put(position, picture(frame.get(), own, composer, position));
                    }
                }
            }
        }
        return new Pictures(ofCompared, ofAlone);
    }

    private static Picture picture(VideoFrame frame, FrameView view, OverlayComposer composer, int position) {
        BufferedImage picture = new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            BufferedImage whole = FramePictures.over(frame);
            graphics.drawImage(
                    whole,
                    0,
                    0,
                    view.width(),
                    view.height(),
                    (int) Math.round(view.left()),
                    (int) Math.round(view.top()),
                    (int) Math.round(view.left() + view.width() / view.zoom()),
                    (int) Math.round(view.top() + view.height() / view.zoom()),
                    null);
            // Words stand beside the picture, where they can be read at any size.
            List<OverlayShape> shapes = composer.compose(position, LAYERS).stream()
                    .filter(shape -> !(shape instanceof OverlayShape.Label))
                    .toList();
            OverlayPainter.paint(graphics, view, shapes);
        } finally {
            graphics.dispose();
        }
        return new Picture(
                view.width(),
                view.height(),
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg(picture)));
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
