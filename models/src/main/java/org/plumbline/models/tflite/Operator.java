package org.plumbline.models.tflite;

import java.util.List;

/**
 * One step of a graph.
 *
 * @param inputs the tensors' numbers; -1 = an optional one is absent
 * @param outputs the tensors' numbers
 */
public record Operator(Operation operation, List<Integer> inputs, List<Integer> outputs) {
    public Operator {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    public int output() {
        return outputs.getFirst();
    }
}
