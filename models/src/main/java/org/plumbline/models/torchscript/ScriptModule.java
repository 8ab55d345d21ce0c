package org.plumbline.models.torchscript;

import java.util.Collections;
import java.util.List;

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
        appendLoading(source);
        source.append("  def forward(self: ").append(qualifiedName());
        arguments.forEach(argument -> source.append(",\n    ").append(argument).append(": Tensor"));
        source.append(") -> ").append(tuple(results.size())).append(":\n");
        statements.forEach(line -> source.append("    ").append(line).append('\n'));
        source.append("    return (").append(String.join(", ", results)).append(",)\n");
        return source.toString();
    }

    /** The stored state is a tuple of the tensors; loading prepares each and gives it to its attribute. */
    private void appendLoading(StringBuilder source) {
        String state = tuple(tensors.size());
        source.append("  def __getstate__(self: %s) -> %s:\n    return (".formatted(qualifiedName(), state));
        tensors.forEach(tensor -> source.append("self.").append(tensor.name()).append(", "));
        source.append(
                ")\n  def __setstate__(self: %s,\n    state: %s) -> NoneType:\n".formatted(qualifiedName(), state));
        source.append("    self.training = False\n");
        if (!tensors.isEmpty()) {
            source.append("    ");
            tensors.forEach(tensor -> source.append(tensor.name()).append(", "));
            source.append("= state\n");
        }
        for (ScriptTensor tensor : tensors) {
            String prepared = tensor.preparation().replace(ScriptTensor.RAW, tensor.name());
            source.append("    self.")
                    .append(tensor.name())
                    .append(" = ")
                    .append(prepared)
                    .append('\n');
        }
        source.append("    return None\n");
    }

    private static String tuple(int size) {
        return size == 0 ? "Tuple[()]" : "Tuple[" + String.join(", ", Collections.nCopies(size, "Tensor")) + "]";
    }

    private String qualifiedName() {
        return "__torch__." + name;
    }
}
