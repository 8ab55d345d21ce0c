package org.plumbline.desktop.paint;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.plumbline.core.port.VideoFrame;

/** Frames as AWT pictures. */
public final class FramePictures {
    private static final int[] BLUE_FIRST = {2, 1, 0};

    private FramePictures() {}

    /** A picture that shares the frame's pixels: painting on it changes the frame. Nothing is copied. */
    public static BufferedImage over(VideoFrame frame) {
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(frame.bgr(), frame.bgr().length),
                frame.width(),
                frame.height(),
                frame.width() * 3,
                3,
                BLUE_FIRST,
                new Point(0, 0));
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }
}
