package org.plumbline.models.convert;

/**
 * An image with zeros around it that nobody has computed yet.
 *
 * @param tensor the image without them
 */
record PaddedImage(int tensor, ImagePadding padding) {}
