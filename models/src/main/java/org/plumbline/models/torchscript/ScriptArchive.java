package org.plumbline.models.torchscript;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a module as a TorchScript file. The same module gives the same bytes. */
public final class ScriptArchive {
    /** A zip entry needs a time; the oldest one it can hold says nothing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final byte[] FORMAT_VERSION = "3\n".getBytes(StandardCharsets.US_ASCII);

    private ScriptArchive() {}

    /** Writes {@code module} to {@code out}, which stays open. */
    public static void write(ScriptModule module, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        String folder = module.name() + "/";
        store(zip, folder + "data.pkl", pickle(module));
        store(zip, folder + "code/__torch__.py", module.source().getBytes(StandardCharsets.UTF_8));
        List<ScriptTensor> tensors = module.tensors();
        for (int key = 0; key < tensors.size(); key++) {
            store(zip, folder + "data/" + key, tensors.get(key).littleEndian());
        }
        store(zip, folder + "constants.pkl", new PickleWriter().emptyTuple().end());
        store(zip, folder + "version", FORMAT_VERSION);
        zip.finish();
    }

    private static byte[] pickle(ScriptModule module) {
        PickleWriter pickle = new PickleWriter();
        pickle.global("__torch__", module.name()).emptyTuple().create();
        pickle.mark();
        List<ScriptTensor> tensors = module.tensors();
        for (int key = 0; key < tensors.size(); key++) {
            tensor(pickle, Integer.toString(key), tensors.get(key));
        }
        return pickle.tuple().state().end();
    }

    private static void tensor(PickleWriter pickle, String key, ScriptTensor tensor) {
        pickle.global("torch._utils", "_rebuild_tensor_v2").mark();
        pickle.mark().text("storage").global("torch", "FloatStorage").text(key).text("cpu");
        pickle.integer(tensor.values().remaining()).tuple().persistent();
        pickle.integer(0).integers(tensor.sizes()).integers(tensor.strides()).falsehood();
        pickle.global("collections", "OrderedDict").emptyTuple().call();
        pickle.tuple().call();
    }

    /** The engine reads entries in place, so they are not compressed; such an entry needs its checksum beforehand. */
    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
