# One target per layer; what a layer may link is what it may include (see the diagram in README.md).

# What every target of the project is compiled with.
add_library(gatehouse_options INTERFACE)
target_include_directories(gatehouse_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(gatehouse_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER
    GATEHOUSE_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(gatehouse_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${GATEHOUSE_WERROR}>:/WX>)
else()
    target_compile_options(gatehouse_options INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
        -Wno-missing-field-initializers
        $<$<BOOL:${GATEHOUSE_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # ccache can share a precompiled header only when the compiler names it in the preprocessed text.
        target_compile_options(gatehouse_options INTERFACE -fpch-preprocess)
        # What is static in one source is no surprise in another that happens to be compiled with it.
        target_compile_options(gatehouse_options INTERFACE -Wshadow=local)
        # With -O2 and more GCC 14 takes the empty half of a std::expected for an uninitialized variable.
        target_compile_options(gatehouse_options INTERFACE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
    endif()
endif()
# More than a hundred test programs of some 50 MB each: mold links them in a fraction of the time.
find_program(GATEHOUSE_MOLD mold)
if(GATEHOUSE_MOLD AND NOT DEFINED CMAKE_LINKER_TYPE)
    set(CMAKE_LINKER_TYPE MOLD)
endif()
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_options INTERFACE
        -fsanitize=${GATEHOUSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(gatehouse_options INTERFACE -fsanitize=${GATEHOUSE_SANITIZE})
endif()

# What is worth having precompiled: the headers that most files of a kind take. Whole Qt modules make precompiled
# headers of 300 MB and more, and reading those costs every file more than it saves.
set(gatehouse_core_headers
    <algorithm> <array> <expected> <functional> <memory> <optional> <span> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QObject> <QPointer> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
set(gatehouse_network_headers ${gatehouse_core_headers} <QFuture> <QNetworkReply> <QNetworkRequest> <QPromise> <QUrlQuery>)
set(gatehouse_window_headers ${gatehouse_core_headers}
    <QFuture> <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QEvent> <QIcon> <QLabel>
    <QLineEdit> <QMenu> <QPainter> <QPushButton> <QStyleOption> <QStyledItemDelegate> <QWidget>)

# Sources of one folder are compiled a few at a time: most of the time goes into the headers they share. Names in a
# folder's sources are therefore its own, also of what is static.
set(gatehouse_sources_at_once 8)
function(gatehouse_compile_together)
    set(sources ${ARGN})
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    set(folder)
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH its_folder)
        if(NOT its_folder STREQUAL folder)
            set(folder ${its_folder})
            set(place 0)
        endif()
        math(EXPR group "${place} / ${gatehouse_sources_at_once}")
        math(EXPR place "${place} + 1")
        file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${folder})
        string(MAKE_C_IDENTIFIER "${name}_${group}" group)
        set_property(SOURCE ${source} PROPERTY UNITY_GROUP ${group})
    endforeach()
endfunction()

# In everyday work the layers are shared: two hundred test programs with a copy of them each take gigabytes, and all
# would be linked again after every change. What users run is one file. Elsewhere than with ELF every symbol would have
# to be exported by name.
if(UNIX AND NOT APPLE AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT GATEHOUSE_FUZZ)
    set(gatehouse_layer_kind SHARED)
else()
    set(gatehouse_layer_kind STATIC)
endif()

# What Qt's headers say, moc knows anyway, and reading them takes nearly all of its time; AUTOMOC names their folders to
# it all the same.
get_target_property(moc Qt6::moc IMPORTED_LOCATION)
if(UNIX AND moc)
    set(gatehouse_moc ${CMAKE_BINARY_DIR}/moc-without-folders)
    file(CONFIGURE OUTPUT ${gatehouse_moc} @ONLY CONTENT [[#!/bin/sh
for argument; do
    shift
    case $argument in
        -I*) ;;
        *) set -- "$@" "$argument" ;;
    esac
done
exec "@moc@" "$@"
]])
    file(CHMOD ${gatehouse_moc} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
        WORLD_READ WORLD_EXECUTE)
endif()

# gatehouse_layer(NAME LINK targets... PCH headers... | PCH_OF layer EXCLUDE regexes...): a library of every source file
# below the current folder, except those whose path matches EXCLUDE.
function(gatehouse_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "PCH_OF" "LINK;PCH;EXCLUDE")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    foreach(pattern IN LISTS ARG_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${pattern}")
    endforeach()
    add_library(${name} ${gatehouse_layer_kind} ${sources})
    target_link_libraries(${name} PUBLIC gatehouse_options ${ARG_LINK})
    if(ARG_PCH_OF)
        target_precompile_headers(${name} REUSE_FROM ${ARG_PCH_OF})
    else()
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
    # A precompiled header is of use to another layer only where both know the same macros.
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
    if(gatehouse_moc)
        set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE ${gatehouse_moc})
    endif()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    gatehouse_compile_together(${sources})
endfunction()
