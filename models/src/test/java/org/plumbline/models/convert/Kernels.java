package org.plumbline.models.convert;

import java.util.List;

/** The routines that can be tried on this machine. */
public final class Kernels {
    private Kernels() {}

    public static List<ConvolutionKernel> ofThisMachine() {
        return List.of(ConvolutionKernel.ENGINE, ConvolutionKernel.ofThisMachine()).stream()
                .distinct()
                .toList();
    }
}
