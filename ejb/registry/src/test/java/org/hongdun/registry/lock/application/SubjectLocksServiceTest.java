package org.hongdun.registry.lock.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.lock.LockedMatter;
import org.hongdun.registry.lock.domain.Locks;
import org.hongdun.registry.lock.domain.RegisterLock;
import org.junit.jupiter.api.Test;

class SubjectLocksServiceTest {

    private final List<RegisterLock> all = new ArrayList<>();
    private final SubjectLocksService locks = new SubjectLocksService(new AllOfThem(), null, null, null, null);

    @Test
    void only_what_holds_and_stops_the_matter_is_told() {
        add(LockKind.PLEDGE, "质1").release("legal.city", "已注销出质", Instant.EPOCH);
        add(LockKind.COURT_FREEZE, "执1");
        add(LockKind.CASE_LOCK, "案1");

        assertThat(locks.stopping(7, LockedMatter.SHARE_TRANSFER)).containsExactly(LockKind.COURT_FREEZE);
        assertThat(locks.stopping(7, LockedMatter.CHANGE)).isEmpty();
    }

    private RegisterLock add(LockKind kind, String sourceNo) {
        all.add(new RegisterLock(7, kind, sourceNo, "来文", "system", Instant.EPOCH));
        return all.get(all.size() - 1);
    }

    private final class AllOfThem implements Locks {

        @Override
        public void add(RegisterLock lock) {
            all.add(lock);
        }

        @Override
        public Optional<RegisterLock> find(long lockId) {
            return Optional.empty();
        }

        @Override
        public Optional<RegisterLock> holding(String openKey) {
            return Optional.empty();
        }

        @Override
        public List<RegisterLock> holding(long subjectId) {
            throw new IllegalStateException("The checks keep no lock from being released");
        }

        @Override
        public List<RegisterLock> of(long subjectId) {
            return all;
        }
    }
}
