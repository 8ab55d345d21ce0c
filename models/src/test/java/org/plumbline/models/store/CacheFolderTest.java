package org.plumbline.models.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("home");

    @Test
    void linuxUsesTheHiddenFolderInTheHome() {
        assertThat(CacheFolder.of("", "Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".cache/plumbline/models"));
    }

    @Test
    void linuxFollowsTheUsersChoiceOfCache() {
        assertThat(CacheFolder.of("", "Linux", HOME, Map.of("XDG_CACHE_HOME", "mine")))
                .isEqualTo(Path.of("mine/plumbline/models"));
    }

    @Test
    void windowsUsesTheLocalApplicationFolder() {
        assertThat(CacheFolder.of("", "Windows 11", HOME, Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("local/Plumbline/Cache/models"));
    }

    @Test
    void windowsWithoutThatVariableUsesItsUsualPlace() {
        assertThat(CacheFolder.of("", "Windows 11", HOME, Map.of()))
                .isEqualTo(HOME.resolve("AppData/Local/Plumbline/Cache/models"));
    }

    @Test
    void macUsesTheLibrary() {
        assertThat(CacheFolder.of("", "Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Caches/Plumbline/models"));
    }

    @Test
    void aNamedFolderWinsEverywhere() {
        assertThat(CacheFolder.of("named", "Windows 11", HOME, Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("named/models"));
    }
}
