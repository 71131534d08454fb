package dev.rollcall.http;

import dev.rollcall.contract.Contract;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.verdict.Assessor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is laid around every product: the same steps in the same order. */
public final class SharedSteps {
    private SharedSteps() {}

    /**
     * The JAX-RS providers around one product.
     *
     * @param contract the product's contract
     * @param formats how it writes and reads
     * @param favourite how it writes when nothing else is wished, in a sandbox
     * @param failures its words for what the framework refuses
     * @param login who is calling it
     * @param product its name, as faults know it
     * @param faults how they look in it
     * @param cors whether browsers of any origin may read its answers
     * @param turnsShown whether answers tell the number of their turn
     * @param maxBodyBytes the largest body it takes
     */
    public static List<Object> around(
            Contract contract,
            List<BodyFormat> formats,
            Function<Sandbox, BodyFormat> favourite,
            FrameworkFailures failures,
            Login login,
            String product,
            SessionFaults faults,
            boolean cors,
            boolean turnsShown,
            int maxBodyBytes) {
        List<Object> steps = new ArrayList<>(List.of(
                new CurrentCall(),
                new CookiePathFilter(),
                new JournalFilter(contract),
                new BodyFilter(maxBodyBytes, failures),
                new Negotiation(formats, favourite),
                new OperationFilter(contract),
                new TurnFilter(contract.name()),
                new LoginFilter(login, failures),
                new FaultFilter(product, faults),
                new BentAnswerFilter(contract.name(), product, faults),
                new DateFilter(),
                new BodyProvider(formats),
                new FailureMapper(failures)));
        if (cors) {
            steps.add(new CorsFilter());
        }
        if (turnsShown) {
            steps.add(new TurnHeaderFilter());
        }
        return steps;
    }

    /** The step that notes which answers may be said again. */
    public static Object noting(Repetition repetition) {
        return new RepetitionFilter(repetition);
    }

    /**
     * The steps that let callers prefer answers of the contract, and learn how their requests break it.
     *
     * @param contract the product's contract
     * @param formats how it writes and reads
     * @param assessor judges its requests
     * @param remarking whether callers learn it who do not prefer to
     */
    public static List<Object> preferring(
            Contract contract, List<BodyFormat> formats, Assessor assessor, boolean remarking) {
        return List.of(
                new PreferenceFilter(contract, formats, assessor, remarking),
                new OwnAnswerFilter(),
                new RemarksFilter());
    }
}
