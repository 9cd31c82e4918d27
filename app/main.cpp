#include "app/program.h"

int main(int argc, char *argv[])
{
    return gatehouse::runProgram(argc, argv);
}
