package org.plumbline.desktop.ui.shell;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;

/** Opens any file as a drawn lift, except those named {@code bad...}; each frame's number stands in its first pixels. */
final class DrawnVideo implements VideoOpener {
    static final int BITS = 16;

    final AtomicInteger open = new AtomicInteger();
    final AtomicLong slowness = new AtomicLong();

    @Override
    public VideoReader open(Path clip) throws UnreadableVideoException {
        if (String.valueOf(clip.getFileName()).startsWith("bad")) {
            throw new UnreadableVideoException(
                    "no moov atom",
                    new UserMessage(
                            "This file is cut short: the phone never finished writing it.",
                            "Copy it from the phone again, or export it there once more."));
        }
        open.incrementAndGet();
        return new Reader();
    }

    private final class Reader implements VideoReader {
        private int next;

        @Override
        public int width() {
            return DrawnLift.WIDTH;
        }

        @Override
        public int height() {
            return DrawnLift.HEIGHT;
        }

        @Override
        public Duration statedDuration() {
            return DrawnLift.INTERVAL.multipliedBy(DrawnLift.FRAMES);
        }

        @Override
        public Optional<VideoFrame> next() {
            if (next >= DrawnLift.FRAMES) {
                return Optional.empty();
            }
            try {
                Thread.sleep(slowness.get());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            int index = next++;
            return Optional.of(new VideoFrame(
                    index, DrawnLift.INTERVAL.multipliedBy(index), DrawnLift.WIDTH, DrawnLift.HEIGHT, bytes(index)));
        }

        @Override
        public void seek(Duration time) {
            next = (int) Math.min(DrawnLift.FRAMES - 1L, time.toNanos() / DrawnLift.INTERVAL.toNanos());
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    static byte[] bytes(int index) {
        BufferedImage image = new BufferedImage(DrawnLift.WIDTH, DrawnLift.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        draw(graphics, DrawnLift.at(index));
        graphics.dispose();
        for (int bit = 0; bit < BITS; bit++) {
            image.setRGB(bit, 0, (index >> bit & 1) == 1 ? 0xffffff : 0);
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static void draw(Graphics2D graphics, DrawnLift.Body body) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x9aa7b3));
        graphics.fillRect(0, 0, DrawnLift.WIDTH, DrawnLift.HEIGHT);
        graphics.setColor(new Color(0x5b6570));
        graphics.fillRect(0, (int) DrawnLift.floor(), DrawnLift.WIDTH, DrawnLift.HEIGHT);
        graphics.setColor(new Color(0x7c4f3a));
        limb(graphics, 46, body.ankle(), body.knee());
        limb(graphics, 56, body.knee(), body.hip());
        graphics.setColor(new Color(0x2f5d8a));
        limb(graphics, 70, body.hip(), body.shoulder());
        graphics.setColor(new Color(0x8a5a43));
        limb(graphics, 30, body.shoulder(), body.bar());
        int radius = (int) DrawnLift.plateRadius();
        graphics.setColor(new Color(0x26292e));
        graphics.fillOval((int) body.bar().x() - radius, (int) body.bar().y() - radius, 2 * radius, 2 * radius);
    }

    private static void limb(Graphics2D graphics, int width, PixelPoint from, PixelPoint to) {
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.drawLine((int) from.x(), (int) from.y(), (int) to.x(), (int) to.y());
    }
}
