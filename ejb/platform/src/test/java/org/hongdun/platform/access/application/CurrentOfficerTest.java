package org.hongdun.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.platform.PlatformHouse.refused;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.PlatformHouse;
import org.hongdun.platform.access.Absences;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.Colleagues;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.Grant;
import org.hongdun.platform.access.domain.HeldRoles;
import org.hongdun.platform.access.domain.Role;
import org.hongdun.platform.access.domain.Term;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.application.OrganisationService;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever calls is looked up once in a request, and anew in the next one. */
class CurrentOfficerTest {

    private static final ListQuery PAGE = ListQuery.page(0, 20);

    private final AtomicInteger lookUps = new AtomicInteger();
    private PlatformHouse house;

    @BeforeEach
    void open() {
        house = new PlatformHouse(TestDatabase.INTRANET_ON_H2)
                .with(CurrentOfficer.class, OfficerLetIn.class)
                .with(Organisation.class, OrganisationService.class)
                .with(Colleagues.class, ColleaguesService.class)
                .with(Absences.class, AbsencesService.class);
        house.having(Accounts.class, new Accounts(counting(house.entities())));
        empty();
        house.in(entities -> {
            Account head = new Account(
                    new NewAccount("head", "S-1", "李", "440106", "分局长"),
                    "sysadmin",
                    house.clock().instant());
            head.activate("hash", "secadmin", house.clock().instant());
            entities.persist(head);
            entities.persist(new HeldRoles(head, List.of())
                    .grant(
                            entities.find(Role.class, "BRANCH_HEAD"),
                            DataScope.UNIT_TREE,
                            new Term(house.today(), null),
                            "secadmin",
                            house.clock().instant()));
        });
    }

    @AfterEach
    void empty() {
        house.in(entities -> List.of(
                        "access_grant",
                        "access_account",
                        "access_role_permission where role_code = 'LATER'",
                        "access_role where role_code = 'LATER'")
                .forEach(table ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
    }

    /** Counts the questions for an officer: the only ones asked past the language of the entities. */
    private EntityManager counting(EntityManager entities) {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        lookUps.incrementAndGet();
                    }
                    return method.invoke(entities, arguments);
                });
    }

    @Test
    void one_request_through_many_doors_looks_the_account_up_once() {
        house.request("head", () -> {
            house.door(Absences.class, "head").list(PAGE);
            house.door(Absences.class, "head").staff("李");
            house.door(Colleagues.class, "head").find("李", 5);
        });
        assertThat(lookUps).hasValue(1);

        house.request("head", () -> house.door(Absences.class, "head").list(PAGE));
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void a_right_withdrawn_between_two_requests_is_gone_at_the_second() {
        Absences absences = house.door(Absences.class, "head");
        assertThat(absences.staff("李")).hasSize(1);

        house.in(entities -> entities.createQuery("select g from Grant g", Grant.class)
                .getSingleResult()
                .revoke(house.today()));

        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> absences.staff("李"));
    }

    @Test
    void a_role_that_came_after_the_first_question_counts() {
        Absences absences = house.door(Absences.class, "head");
        assertThat(absences.staff("李")).hasSize(1);
        house.in(entities -> {
            entities.createQuery("select g from Grant g", Grant.class)
                    .getSingleResult()
                    .revoke(house.today());
            entities.createNativeQuery("insert into access_role (role_code, role_name, name_en, is_administrator)"
                            + " values ('LATER', '后来', 'Later', false)")
                    .executeUpdate();
            entities.createNativeQuery("insert into access_role_permission (role_code, permission, scope_rule)"
                            + " values ('LATER', 'absence-record', 'GRANT')")
                    .executeUpdate();
            entities.persist(new HeldRoles(
                            entities.createQuery("select a from Account a", Account.class)
                                    .getSingleResult(),
                            List.of())
                    .grant(
                            entities.find(Role.class, "LATER"),
                            DataScope.UNIT,
                            new Term(house.today(), null),
                            "secadmin",
                            house.clock().instant()));
        });

        assertThat(absences.staff("李")).hasSize(1);
    }

    @Test
    void an_account_disabled_between_two_requests_is_nobody_at_the_second() {
        Absences absences = house.door(Absences.class, "head");
        assertThat(absences.list(PAGE).rows()).isEmpty();

        house.in(entities -> entities.createQuery("select a from Account a", Account.class)
                .getSingleResult()
                .disable("secadmin"));

        refused(AccessError.NOT_SIGNED_IN, () -> absences.list(PAGE));
    }

    @Test
    void who_signs_in_as_somebody_else_within_a_request_is_looked_up_again() {
        house.request("nobody", () -> {
            refused(
                    AccessError.NOT_SIGNED_IN,
                    () -> house.in(entities -> house.room(CurrentOfficer.class).officer()));
            assertThat(house.door(Absences.class, "head").list(PAGE).rows()).isEmpty();
        });
    }
}
