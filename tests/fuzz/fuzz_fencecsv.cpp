#include "tests/fuzz/fencechecks.h"

using namespace gatehouse;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = inputOf(data, size);
    holdFenceFile(readFenceCsv(bytes));
    readFenceFile(bytes, {.swapped = true});
    return 0;
}
