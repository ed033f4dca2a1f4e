package org.hongdun.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hongdun.acceptance.rooms.fixture.doors.CarelessBean;
import org.junit.jupiter.api.Test;

/** Closed by default, opened by name, listed in one place. */
class PermissionsTest {

    /** Not for people: timers, jobs and handlers of the intranet; those who have signed in to the portal. */
    private static final Set<String> NOT_FOR_STAFF = Set.of("system", "applicant", "enterprise");

    /**
     * Officers before they have signed in, or asking about themselves; the public of the portal; and the hands of jobs and
     * handlers, which lie behind the doors where no page can reach them.
     */
    private static final Set<String> OPEN_ON_PURPOSE = Set.of(
            "AccountCallers",
            "EnquiryLimitService",
            "PublicExtractService",
            "RegistrationListsService",
            "SignInService",
            "TokenSignInService",
            "AccountRegistrationService",
            "FilingCalendarService",
            "PublicEnquiryService",
            "NameShift",
            "NightShift",
            "SystemWork",
            "WorkNewsBoard");

    /** What everybody may know: names of units and codes, terms, days, and who he is himself. */
    private static final Set<String> PUBLIC_KNOWLEDGE = Set.of(
            "org.hongdun.platform.access.CurrentOfficer",
            "org.hongdun.platform.organisation.Organisation",
            "org.hongdun.platform.codelist.CodeLists",
            "org.hongdun.platform.calendar.LegalCalendar");

    private static final Set<String> EVERYBODYS = Set.of("workbench", "organisation-read", "parameter-read");
    private static final List<String> ADMINISTRATORS = List.of("SYSADMIN", "SECADMIN", "AUDITOR");

    private static final JavaClasses CLASSES = House.ofAllModules();
    private static final Doormen DOORMEN = new Doormen(CLASSES);
    private static final PermissionTable TABLE = new PermissionTable();

    @Test
    void every_method_of_a_session_bean_says_who_may_call_it() {
        assertThat(DOORMEN.methodsWithoutPermission()).isEmpty();
    }

    @Test
    void only_few_beans_are_open_to_everybody() {
        assertThat(DOORMEN.beansOpenToEverybody()).isEqualTo(new TreeSet<>(OPEN_ON_PURPOSE));
    }

    @Test
    void every_permission_named_in_code_stands_in_the_table() {
        Set<String> named = DOORMEN.permissionsNamed();
        named.removeAll(NOT_FOR_STAFF);

        assertThat(TABLE.permissions()).containsAll(named);
    }

    @Test
    void every_permission_of_the_table_opens_a_door() {
        Set<String> unused = TABLE.permissions();
        unused.removeAll(DOORMEN.permissionsNamed());

        assertThat(unused).isSubsetOf("workbench");
    }

    @Test
    void pages_use_guarded_doors_or_public_knowledge() {
        assertThat(DOORMEN.doorsOfPagesWithoutDoorman(House.drawnIn(CLASSES))).isSubsetOf(PUBLIC_KNOWLEDGE);
    }

    @Test
    void a_cell_of_the_table_is_a_scope_or_says_as_granted() {
        assertThat(TABLE.scopesUsed()).isSubsetOf("GRANT", "SELF", "UNIT", "UNIT_TREE", "CITY");
    }

    @Test
    void the_three_administrators_share_nothing_with_business_or_with_each_other() {
        for (String administrator : ADMINISTRATORS) {
            Set<String> own = TABLE.permissionsOf(administrator);
            own.removeAll(EVERYBODYS);
            TABLE.roles().stream()
                    .filter(role -> !role.equals(administrator))
                    .forEach(role -> assertThat(own)
                            .as(administrator + " and " + role)
                            .doesNotContainAnyElementsOf(without(EVERYBODYS, TABLE.permissionsOf(role))));
        }
    }

    @Test
    void no_administrator_both_creates_and_empowers_or_acts_and_audits() {
        assertThat(TABLE.permissionsOf("SYSADMIN"))
                .contains("account-create")
                .doesNotContain("role-grant", "account-activate", "audit-read-users", "audit-read-administrators");
        assertThat(TABLE.permissionsOf("SECADMIN"))
                .contains("account-activate", "role-grant", "audit-read-users")
                .doesNotContain("account-create", "audit-read-administrators");
        assertThat(without(EVERYBODYS, TABLE.permissionsOf("AUDITOR"))).containsExactly("audit-read-administrators");
    }

    @Test
    void a_careless_bean_is_seen() {
        Doormen careless = new Doormen(new ClassFileImporter().importClasses(CarelessBean.class));

        assertThat(careless.methodsWithoutPermission())
                .singleElement()
                .asString()
                .contains("CarelessBean.forgotten()");
        assertThat(careless.beansOpenToEverybody()).containsExactly("CarelessBean");
        assertThat(careless.permissionsNamed()).containsExactly("made-up-permission");
    }

    private static Set<String> without(Set<String> taken, Set<String> from) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(taken);
        return rest;
    }
}
