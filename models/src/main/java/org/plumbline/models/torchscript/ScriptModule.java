package org.plumbline.models.torchscript;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A TorchScript module with one method, {@code forward}.
 *
 * @param name of the class; letters and digits
 * @param arguments names of forward's tensor arguments
 * @param statements forward's body, one statement each
 * @param results names of the tensors that forward returns as a tuple
 * @param tensors the constants; the body reads them as {@code self.NAME}
 */
public record ScriptModule(
        String name,
        List<String> arguments,
        List<String> statements,
        List<String> results,
        List<ScriptTensor> tensors) {
    public ScriptModule {
        arguments = List.copyOf(arguments);
        statements = List.copyOf(statements);
        results = List.copyOf(results);
        tensors = List.copyOf(tensors);
    }

    /** The class as TorchScript source. */
    String source() {
        StringBuilder source = new StringBuilder("class ").append(name).append("(Module):\n");
        source.append("  __parameters__ = []\n  __buffers__ = [");
        tensors.forEach(tensor -> source.append('"').append(tensor.name()).append("\", "));
        source.append("]\n  training : bool\n");
        tensors.forEach(tensor -> source.append("  ").append(tensor.name()).append(" : Tensor\n"));
        source.append("  def forward(self: ").append(qualifiedName());
        arguments.forEach(argument -> source.append(",\n    ").append(argument).append(": Tensor"));
        source.append(") -> ").append(resultType()).append(":\n");
        statements.forEach(line -> source.append("    ").append(line).append('\n'));
        source.append("    return (").append(String.join(", ", results)).append(",)\n");
        return source.toString();
    }

    private String resultType() {
        return results.stream().map(result -> "Tensor").collect(Collectors.joining(", ", "Tuple[", "]"));
    }

    private String qualifiedName() {
        return "__torch__." + name;
    }
}
