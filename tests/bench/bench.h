#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

class QWidget;

namespace gatehouse {

inline constexpr double NotMeasured = std::numeric_limits<double>::quiet_NaN();

//! One row of the report.
struct Measurement
{
    enum class Better { Lower, Higher };

    QString name;
    double value = NotMeasured;
    QString unit;
    double baseline = NotMeasured;  //!< the same done with plain Qt, same unit, same run
    double goal = NotMeasured;      //!< for the value
    double goalRatio = NotMeasured; //!< how many times as good as the baseline it must be
    Better better = Better::Lower;

    double ratio() const; //!< how many times as good as the baseline; not a number without one
    bool hasGoal() const;
    bool isMet() const;
};

//! Collects measurements. A subject asks wants() before it prepares anything costly.
class Bench
{
public:
    explicit Bench(QString only, qsizetype rows);

    bool wants(QStringView name) const;       //!< whether the command line asked for this measurement
    qsizetype rows() const { return m_rows; } //!< size of large tables, a million unless told otherwise

    void add(const Measurement &measurement);
    const QList<Measurement> &measurements() const { return m_measurements; }

    //! Milliseconds that \a what takes: the median of \a runs after one that is not counted.
    template<typename What>
    static double median(int runs, What what)
    {
        return median(runs, [] {}, what);
    }

    //! The same, with \a before done untimed ahead of each run.
    template<typename Before, typename What>
    static double median(int runs, Before before, What what)
    {
        std::vector<double> times;
        for (int run = 0; run <= runs; ++run) {
            before();
            QElapsedTimer timer;
            timer.start();
            what();
            if (run > 0) {
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
        return middleOf(std::move(times));
    }

    //! Milliseconds that \a what takes, once: for baselines too slow to repeat.
    template<typename What>
    static double once(What what)
    {
        QElapsedTimer timer;
        timer.start();
        what();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    //! Longest time, in milliseconds, for which the event loop did not turn while \a what ran and until \a done.
    static double longestStall(const std::function<void()> &what, const std::function<bool()> &done);

    //! The same several times, each after \a before: the median, for a busy machine makes some of them long.
    static double medianStall(int runs, const std::function<void()> &before, const std::function<void()> &what,
                              const std::function<bool()> &done);

    //! Turns the event loop until \a done.
    static void showNow(QWidget *window); //!< and waits until it is on the screen: only then is it painted
    static void waitUntil(const std::function<bool()> &done);

    static double heapBytes();     //!< bytes allocated now; not a number where the system does not tell
    static double residentBytes(); //!< of this process in memory now; likewise

    static double middleOf(std::vector<double> values);

private:
    QString m_only;
    qsizetype m_rows;
    QList<Measurement> m_measurements;
};

// The subjects, one file each; main.cpp lists them.
void benchTables(Bench &bench);
void benchClient(Bench &bench);
void benchUsers(Bench &bench);
void benchChanges(Bench &bench);
void benchMatrix(Bench &bench);
void benchAccess(Bench &bench);
void benchCsv(Bench &bench);
void benchImport(Bench &bench);
void benchImportPage(Bench &bench);
void benchWeek(Bench &bench);
void benchWindow(Bench &bench);
void benchFences(Bench &bench);
void benchFenceDrafts(Bench &bench);
void benchMap(Bench &bench);
void benchBaseMap(Bench &bench);

//! What benchWindow() starts this program anew for; nothing when the arguments do not ask for it.
std::optional<int> runWindowChild(int argc, char **argv);

} // namespace gatehouse
