package org.plumbline.models.tflite;

import java.util.List;

/**
 * A model with one graph.
 *
 * @param tensors by number
 * @param inputs the graph's input tensors
 * @param outputs the graph's output tensors
 * @param operators in an order in which they can be computed
 */
public record TfliteModel(
        List<TensorSpec> tensors, List<Integer> inputs, List<Integer> outputs, List<Operator> operators) {
    public TfliteModel {
        tensors = List.copyOf(tensors);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        operators = List.copyOf(operators);
    }

    public TensorSpec tensor(int number) {
        return tensors.get(number);
    }
}
