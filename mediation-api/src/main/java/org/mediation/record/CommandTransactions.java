package org.mediation.record;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Begins the database transaction of a command and leaves none behind. The framework forgets the transaction when an
 * {@link Error} breaks a command off in its last phase; the next commands of the thread would then join it, be acknowledged,
 * and never be committed.
 */
final class CommandTransactions extends SpringTransactionManager {
    CommandTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    public Transaction startTransaction() {
        Transaction transaction = super.startTransaction();
        // Does nothing where it was committed or rolled back already.
        CurrentUnitOfWork.ifStarted(work -> work.onCleanup(ended -> transaction.rollback()));
        return transaction;
    }
}
