// Runs a fuzz target without a fuzzer: over the files of its corpus, then over some thousand changes of them that are
// always the same. What a crash was found with is written to a file.

#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int iterations = 5000;
constexpr std::size_t longest = 4096;
constexpr std::chrono::milliseconds timeForAll{2500};

Bytes current;
std::string crashFile;

//! Files cannot be written safely here in general; but nothing is left to lose.
void keepInput(int signal)
{
    if (std::FILE *file = std::fopen(crashFile.c_str(), "wb")) {
        std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
        std::fprintf(stderr, "the input is in %s\n", crashFile.c_str());
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const Bytes &input)
{
    current = input;
    LLVMFuzzerTestOneInput(current.data(), current.size());
}

std::vector<Bytes> corpusOf(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    std::vector<Bytes> seeds;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return seeds;
}

class Mutator
{
public:
    explicit Mutator(const std::vector<Bytes> &seeds) : m_seeds(seeds) {}

    Bytes next()
    {
        Bytes bytes = m_seeds[below(m_seeds.size())];
        for (std::size_t changes = 1 + below(8); changes > 0; --changes)
            change(bytes);
        bytes.resize(std::min(bytes.size(), longest));
        return bytes;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    void change(Bytes &bytes)
    {
        static constexpr std::uint8_t oddOnes[] = {0,   0x09, 0x0a, 0x0d, '"',  '\'', ',', ';', '<',
                                                   '>', '&',  '-',  '.',  '[',  ']',  '{', '}', '0',
                                                   '9', 0x7f, 0x80, 0xc3, 0xed, 0xef, 0xff};
        const std::size_t at = below(bytes.size() + 1);
        const auto place = bytes.begin() + std::ptrdiff_t(at);
        const std::size_t count = below(std::min<std::size_t>(bytes.size() - at, 64) + 1);
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = std::uint8_t(bytes[at] ^ (1u << below(8)));
            break;
        case 1:
            bytes.insert(place, oddOnes[below(std::size(oddOnes))]);
            break;
        case 2:
            bytes.erase(place, place + std::ptrdiff_t(count));
            break;
        case 3: {
            const Bytes copy(place, place + std::ptrdiff_t(count));
            bytes.insert(bytes.begin() + std::ptrdiff_t(below(bytes.size() + 1)), copy.begin(), copy.end());
            break;
        }
        case 4: {
            const Bytes &other = m_seeds[below(m_seeds.size())];
            const std::size_t from = below(other.size() + 1);
            const std::size_t size = below(std::min<std::size_t>(other.size() - from, 128) + 1);
            bytes.insert(place, other.begin() + std::ptrdiff_t(from), other.begin() + std::ptrdiff_t(from + size));
            break;
        }
        default:
            if (at < bytes.size())
                bytes[at] = oddOnes[below(std::size(oddOnes))];
            break;
        }
    }

    const std::vector<Bytes> &m_seeds;
    std::mt19937 m_random{20'240'601};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
        return 2;
    }
    crashFile = std::filesystem::path(argv[0]).filename().string() + ".crash";
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(signal, keepInput);

    const std::vector<Bytes> seeds = corpusOf(argv[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "%s holds no files\n", argv[1]);
        return 1;
    }
    run({});
    for (const Bytes &seed : seeds)
        run(seed);
    const auto start = std::chrono::steady_clock::now();
    Mutator mutator(seeds);
    int done = 0;
    for (; done < iterations && std::chrono::steady_clock::now() - start < timeForAll; ++done)
        run(mutator.next());
    std::printf("%zu files and %d changes of them: nothing found\n", seeds.size(), done);
    return 0;
}
