import Foundation

/// What this process has used so far.
enum ProcessUse {
    /// Seconds of processor time, for itself and in the system.
    static var processorSeconds: Double {
        let usage = resources
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6 }
    }

    /// The most memory that it has held, in megabytes.
    static var mostMemory: Int { resources.ru_maxrss / 1024 }

    private static var resources: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }
}
