package vn.giamngheo.desk.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the desk does not start, instead of a page of stack trace. */
final class AccessRefusedAnalyzer extends AbstractFailureAnalyzer<AccessRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AccessRefusedException cause) {
        return new FailureAnalysis(
                "The desk does not start: " + cause.getMessage() + ".",
                "Leave server.address=127.0.0.1, or set desk.users.<name>={bcrypt}<hash>; see the README.",
                cause);
    }
}
