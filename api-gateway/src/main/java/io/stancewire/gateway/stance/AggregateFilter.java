package io.stancewire.gateway.stance;

import io.stancewire.contracts.Factuality;
import io.stancewire.gateway.entity.ProfileFilter;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import io.stancewire.gateway.statement.SecondHand;
import java.util.List;

/**
 * Which statements an aggregate counts: if nothing else is asked, those that the text asserts, at first hand, of speakers that
 * are one by name. Times mean whole UTC days.
 */
public final class AggregateFilter {
    /** What every aggregate takes. */
    public static final List<Parameter> PARAMETERS = List.of(
            Parameter.FROM,
            Parameter.TO,
            Parameter.OUTLET,
            ProfileFilter.SPEAKER_KIND,
            Parameter.of(
                    "secondHand", "Statements within others' statements; left out if not asked for.", SecondHand.class),
            Parameter.of(
                    "factuality",
                    "Whether the text says that it was said, several with commas; asserted if not given.",
                    Factuality.class),
            Parameter.of("corrected", "Whether corrections by hand count.", Corrected.class));

    /** Whether corrections by hand count. */
    public enum Corrected {
        INCLUDE,
        EXCLUDE
    }

    private AggregateFilter() {}

    /** The conditions on a statement "s"; what is wrong with the parameters is left in them. */
    public static Conditions conditions(Parameters parameters) {
        Conditions conditions = new Conditions().add("s.published_at is not null");
        conditions.addRange("s.published_at", parameters.range().wholeDays());
        conditions.addOutlets(false, "s", parameters.texts("outlet"));
        parameters
                .value("secondHand", SecondHand.class)
                .orElse(SecondHand.EXCLUDE)
                .condition("s")
                .ifPresent(conditions::add);
        List<Factuality> factualities = parameters.values("factuality", Factuality.class);
        conditions.add(
                "s.factuality = any (?)",
                Names.of(factualities.isEmpty() ? List.of(Factuality.ASSERTED) : factualities));
        parameters.value("corrected", Corrected.class);
        return conditions;
    }
}
