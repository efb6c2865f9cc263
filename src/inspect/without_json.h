// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

/// What qpdf's headers need of its JSON where nothing of it is used. Its own header has
/// vectors of a type that is not complete yet, which clang 14 refuses in C++20; so
/// CMakeLists.txt includes this one before all others in its place.
class JSON;
