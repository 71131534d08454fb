package dev.rollcall.suite.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.judge.ContractJudge;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String GENERATED = "dev.rollcall.generated..";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/generated/") && !location.contains("/client/"))
            .importPackages("dev.rollcall");

    @Test
    void contractsKnowNothingOfTheServer() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.rollcall.contract..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.rollcall..").and(not(resideInAPackage("dev.rollcall.contract.."))))
                .because("whoever only judges traffic takes no server along"));
    }

    @Test
    void codecsNeedNothingButTheJdk() {
        check(classes()
                .that()
                .resideInAPackage("dev.rollcall.codecs..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax.net.ssl..", "dev.rollcall.codecs..", "org.jspecify.."))
                .because("programs take the codecs without taking anything else"));
    }

    @Test
    void theDomainIsPlainJava() {
        check(classes()
                .that()
                .resideInAPackage("dev.rollcall.session..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "dev.rollcall.session..", "org.jspecify.."))
                .because("a session is no matter of HTTP or JSON"));
    }

    @Test
    void theLayersOfTheServerPointDownwards() {
        mayUse("dev.rollcall.journal..", "dev.rollcall.contract..");
        mayUse("dev.rollcall.fault..", "dev.rollcall.session..", "dev.rollcall.contract..");
        mayUse("dev.rollcall.verdict..", "dev.rollcall.journal..", "dev.rollcall.contract..");
        mayUse(
                "dev.rollcall.sandbox..",
                "dev.rollcall.session..",
                "dev.rollcall.journal..",
                "dev.rollcall.verdict..",
                "dev.rollcall.fault..",
                "dev.rollcall.world..",
                "dev.rollcall.contract..");
        mayUse(
                "dev.rollcall.http..",
                "dev.rollcall.fault..",
                "dev.rollcall.sandbox..",
                "dev.rollcall.journal..",
                "dev.rollcall.verdict..",
                "dev.rollcall.session..",
                "dev.rollcall.contract..");
        mayUse("dev.rollcall.world..");
        mayUse("dev.rollcall.proxy..", "dev.rollcall.contract..");
        mayUse("dev.rollcall.masking..", "dev.rollcall.contract..");
        mayUse(
                "dev.rollcall.control..",
                "dev.rollcall.generated.control..",
                "dev.rollcall.api",
                "dev.rollcall.http..",
                "dev.rollcall.fault..",
                "dev.rollcall.sandbox..",
                "dev.rollcall.journal..",
                "dev.rollcall.verdict..",
                "dev.rollcall.world..",
                "dev.rollcall.masking..",
                "dev.rollcall.session..",
                "dev.rollcall.contract..");
        mayUse(
                "dev.rollcall.api",
                "dev.rollcall.http..",
                "dev.rollcall.fault..",
                "dev.rollcall.sandbox..",
                "dev.rollcall.world..",
                "dev.rollcall.session..",
                "dev.rollcall.contract..");
    }

    @Test
    void whatReadsTrafficPointsDownwards() {
        mayUse("dev.rollcall.contract.rows..", "dev.rollcall.contract");
        mayUse(
                "dev.rollcall.contract.coverage..",
                "dev.rollcall.contract",
                "dev.rollcall.contract.rows..",
                "dev.rollcall.contract.xml..");
        mayUse("dev.rollcall.contract.report..", "dev.rollcall.contract", "dev.rollcall.contract.coverage..");
        mayUse(
                "dev.rollcall.contract.har..",
                "dev.rollcall.contract",
                "dev.rollcall.contract.report..",
                "dev.rollcall.contract.coverage..");
    }

    private static void mayUse(String layer, String... below) {
        check(noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.rollcall..")
                        .and(not(resideInAPackage(layer)))
                        .and(not(resideInAnyPackage(below))))
                .because("a layer that knows the one above it cannot be read alone"));
    }

    @Test
    void productsDoNotKnowEachOther() {
        check(slices().matching("dev.rollcall.api.(*)..")
                .should()
                .notDependOnEachOther()
                .because("equal words of two vendors mean different things"));
    }

    @Test
    void onlyTheListOfProductsNamesThem() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.rollcall.api..")
                .and()
                .doNotHaveFullyQualifiedName("dev.rollcall.MockedApis")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.rollcall.api.*.."))
                .because("a new API is one line in that list"));
    }

    @Test
    void theMockStartsWithoutTheProxy() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.rollcall.proxy..", "dev.rollcall.cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.rollcall.proxy..", "org.apache.hc.."))
                .because("whoever embeds the mock neither loads nor needs another HTTP engine"));
    }

    @Test
    void thereAreNoCircles() {
        check(slices().matching("dev.rollcall.(**)")
                .should()
                .beFreeOfCycles()
                // An interface may name its one implementation where callers look for it: Judge.of(contract).
                .ignoreDependency(Judge.class, ContractJudge.class)
                .because("what goes in circles cannot be understood piece by piece"));
    }

    @Test
    void rulesKnowNoHttp() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Sessions")
                .and()
                .resideInAPackage("dev.rollcall.api..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "org.glassfish.."))
                .because("rules are tested in two lines, without a server"));
    }

    @Test
    void timeComesInByConstructor() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.rollcall..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("expiry is tested without sleeping"));
    }

    @Test
    void onlyCommandsPrintAndOnlyMainExits() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.rollcall..")
                // Report entries of JUnit are shown by hardly any build tool.
                .and()
                .doNotHaveFullyQualifiedName("dev.rollcall.junit.FailedTest")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("whoever embeds the mock owns the console"));
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.rollcall.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("whoever embeds the mock owns the process"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields()
                .that()
                .areDeclaredInClassesThat(not(resideInAPackage(GENERATED)))
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.ws.rs.core.Context")
                .because("wiring is ordinary Java: constructors and final fields"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base)$")
                .because("these words stand for a noun that nobody has looked for"));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
