package org.mediation.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;

class TinkVaultTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
    private static final SubjectToken WANG = new SubjectToken(new UUID(0, 1));
    private static final SubjectToken LI = new SubjectToken(new UUID(0, 2));
    private static final Place PLACE = new Place("5d2f", 3, "name");

    private final KeysInMemory keys = new KeysInMemory();
    private final TinkVault vault = vault("a secret of thirty-two characters");

    @Test
    void what_is_sealed_is_revealed_at_its_place() {
        assertThat(vault.reveal(vault.seal(WANG, PLACE, "王建国𠮷"), PLACE)).isEqualTo(new Revealed.Text("王建国𠮷"));
    }

    @Test
    void the_sealed_text_shows_nothing_and_differs_each_time() {
        var first = vault.seal(WANG, PLACE, "王建国");
        var second = vault.seal(WANG, PLACE, "王建国");

        assertThat(first.text()).isNotEqualTo(second.text());
        assertThat(new String(Base64.getDecoder().decode(first.text()), UTF_8)).doesNotContain("王建国");
    }

    @Test
    void a_text_moved_to_another_event_stream_or_field_is_reported() {
        var sealed = vault.seal(WANG, PLACE, "王建国");

        assertThatThrownBy(() -> vault.reveal(sealed, new Place("5d2f", 4, "name")))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.reveal(sealed, new Place("6e30", 3, "name")))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.reveal(sealed, new Place("5d2f", 3, "phone")))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void an_altered_text_is_reported() {
        var bytes = Base64.getDecoder().decode(vault.seal(WANG, PLACE, "王建国").text());
        bytes[bytes.length - 1] ^= 1;

        assertThatThrownBy(
                        () -> vault.reveal(new Sealed(WANG, Base64.getEncoder().encodeToString(bytes)), PLACE))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.reveal(new Sealed(WANG, "not Base64!"), PLACE))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_text_given_to_another_subject_is_reported() {
        var sealed = vault.seal(WANG, PLACE, "王建国");
        vault.seal(LI, PLACE, "李秀英");

        assertThatThrownBy(() -> vault.reveal(new Sealed(LI, sealed.text()), PLACE))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_destroyed_key_erases_its_subject_at_once_and_nobody_else() {
        var wang = vault.seal(WANG, PLACE, "王建国");
        var li = vault.seal(LI, PLACE, "李秀英");

        vault.destroy(WANG);

        assertThat(vault.reveal(wang, PLACE)).isEqualTo(Revealed.ERASED);
        assertThat(vault.reveal(new Sealed(WANG, "not even Base64!"), PLACE)).isEqualTo(Revealed.ERASED);
        assertThat(vault.reveal(li, PLACE)).isEqualTo(new Revealed.Text("李秀英"));
    }

    @Test
    void a_subject_that_never_had_a_key_reads_as_erased() {
        assertThat(vault.reveal(new Sealed(LI, "AAAA"), PLACE)).isEqualTo(Revealed.ERASED);
    }

    @Test
    void nothing_more_is_written_about_an_erased_subject() {
        vault.destroy(WANG);

        assertThatThrownBy(() -> vault.seal(WANG, PLACE, "王建国"))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("subject-erased");
    }

    @Test
    void the_key_is_kept_before_the_text_is_handed_out() {
        vault.seal(WANG, PLACE, "王建国");

        assertThat(keys.find(WANG)).isInstanceOf(StoredKey.Wrapped.class);
    }

    @Test
    void two_nodes_that_make_a_key_at_the_same_time_agree_on_the_first() {
        keys.beforeKeeping(() -> vault("a secret of thirty-two characters").seal(WANG, PLACE, "first"));

        var sealed = vault.seal(WANG, PLACE, "second");

        assertThat(vault("a secret of thirty-two characters").reveal(sealed, PLACE))
                .isEqualTo(new Revealed.Text("second"));
    }

    @Test
    void the_same_secret_opens_after_a_restart_and_another_one_is_reported() {
        var sealed = vault.seal(WANG, PLACE, "王建国");

        assertThat(vault("a secret of thirty-two characters").reveal(sealed, PLACE))
                .isEqualTo(new Revealed.Text("王建国"));
        assertThatThrownBy(() -> vault("another secret").reveal(sealed, PLACE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_wrapped_key_does_not_open_for_another_subject() {
        vault.seal(WANG, PLACE, "王建国");
        keys.keepFirst(LI, ((StoredKey.Wrapped) keys.find(WANG)).bytes());

        assertThatThrownBy(() -> vault.seal(LI, PLACE, "李秀英")).isInstanceOf(SealBroken.class);
    }

    private TinkVault vault(String secret) {
        return new TinkVault(keys, KeyEncryptionKey.derivedFrom(secret.getBytes(UTF_8)), CLOCK);
    }
}
