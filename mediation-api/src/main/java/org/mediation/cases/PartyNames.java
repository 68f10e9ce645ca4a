package org.mediation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.identity.Masking;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.Vault;
import org.mediation.record.EventJson;
import org.mediation.security.Confidentiality;
import org.mediation.security.Disclosure;
import org.mediation.security.View;
import org.springframework.stereotype.Component;

/** Opens the names of the parties in a row of views.case_summary, as far as the reader may see them. */
@Component
public class PartyNames {
    private final Vault vault;
    private final ObjectMapper json = EventJson.mapper();

    PartyNames(Vault vault) {
        this.vault = vault;
    }

    /** The name in one of the columns applicant and respondent. */
    public @Nullable String of(ResultSet row, String column, View view) throws SQLException {
        return of(row, column, view, row.getObject("case_id", UUID.class));
    }

    /** The same in a row of a matter of another kind. */
    public @Nullable String of(ResultSet row, String column, View view, UUID matter) throws SQLException {
        String sealed = row.getString(column);
        Disclosure disclosure = view.disclosure(Confidentiality.NAME, null);
        if (sealed == null || disclosure == Disclosure.HIDDEN) {
            return null;
        }
        Place place = new Place(matter.toString(), row.getLong(column + "_sequence"), "name");
        if (!(vault.reveal(read(sealed), place) instanceof Revealed.Text text)) {
            return History.ERASED;
        }
        return disclosure == Disclosure.MASKED ? Masking.name(text.value()) : text.value();
    }

    /** The name of the member that a task belongs to, where that is one of the two parties. */
    public @Nullable String member(ResultSet row, @Nullable String member, View view) throws SQLException {
        for (String column : new String[] {"applicant", "respondent"}) {
            String sealed = row.getString(column);
            if (member != null
                    && sealed != null
                    && read(sealed).subject().toString().equals(member)) {
                return of(row, column, view);
            }
        }
        return null;
    }

    private Sealed read(String sealed) {
        try {
            return json.readValue(sealed, Sealed.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
