// Written by `cargo xtask uniffi`; change bindings/surface or the core's names instead.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The following structs are used to implement the lowest level
// of the FFI, and thus useful to multiple uniffied crates.
// We ensure they are declared exactly once, with a header guard, UNIFFI_SHARED_H.
#ifdef UNIFFI_SHARED_H
    // We also try to prevent mixing versions of shared uniffi header structs.
    // If you add anything to the #else block, you must increment the version suffix in UNIFFI_SHARED_HEADER_V4
    #ifndef UNIFFI_SHARED_HEADER_V4
        #error Combining helper code from multiple versions of uniffi is not supported
    #endif // ndef UNIFFI_SHARED_HEADER_V4
#else
#define UNIFFI_SHARED_H
#define UNIFFI_SHARED_HEADER_V4
// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️

typedef struct RustBuffer
{
    uint64_t capacity;
    uint64_t len;
    uint8_t *_Nullable data;
} RustBuffer;

typedef struct ForeignBytes
{
    int32_t len;
    const uint8_t *_Nullable data;
} ForeignBytes;

// Error definitions
typedef struct RustCallStatus {
    int8_t code;
    RustBuffer errorBuf;
} RustCallStatus;

// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️
#endif // def UNIFFI_SHARED_H
#ifndef UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
#define UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
typedef void (*UniffiRustFutureContinuationCallback)(uint64_t, int8_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
typedef void (*UniffiForeignFutureDroppedCallback)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
typedef void (*UniffiCallbackInterfaceFree)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
typedef uint64_t (*UniffiCallbackInterfaceClone)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
typedef struct UniffiForeignFutureDroppedCallbackStruct {
    uint64_t handle;
    UniffiForeignFutureDroppedCallback _Nonnull free;
} UniffiForeignFutureDroppedCallbackStruct;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
typedef struct UniffiForeignFutureResultU8 {
    uint8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
typedef void (*UniffiForeignFutureCompleteU8)(uint64_t, UniffiForeignFutureResultU8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
typedef struct UniffiForeignFutureResultI8 {
    int8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
typedef void (*UniffiForeignFutureCompleteI8)(uint64_t, UniffiForeignFutureResultI8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
typedef struct UniffiForeignFutureResultU16 {
    uint16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
typedef void (*UniffiForeignFutureCompleteU16)(uint64_t, UniffiForeignFutureResultU16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
typedef struct UniffiForeignFutureResultI16 {
    int16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
typedef void (*UniffiForeignFutureCompleteI16)(uint64_t, UniffiForeignFutureResultI16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
typedef struct UniffiForeignFutureResultU32 {
    uint32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
typedef void (*UniffiForeignFutureCompleteU32)(uint64_t, UniffiForeignFutureResultU32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
typedef struct UniffiForeignFutureResultI32 {
    int32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
typedef void (*UniffiForeignFutureCompleteI32)(uint64_t, UniffiForeignFutureResultI32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
typedef struct UniffiForeignFutureResultU64 {
    uint64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
typedef void (*UniffiForeignFutureCompleteU64)(uint64_t, UniffiForeignFutureResultU64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
typedef struct UniffiForeignFutureResultI64 {
    int64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
typedef void (*UniffiForeignFutureCompleteI64)(uint64_t, UniffiForeignFutureResultI64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
typedef struct UniffiForeignFutureResultF32 {
    float returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
typedef void (*UniffiForeignFutureCompleteF32)(uint64_t, UniffiForeignFutureResultF32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
typedef struct UniffiForeignFutureResultF64 {
    double returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
typedef void (*UniffiForeignFutureCompleteF64)(uint64_t, UniffiForeignFutureResultF64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
typedef struct UniffiForeignFutureResultRustBuffer {
    RustBuffer returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultRustBuffer;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
typedef void (*UniffiForeignFutureCompleteRustBuffer)(uint64_t, UniffiForeignFutureResultRustBuffer
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
typedef struct UniffiForeignFutureResultVoid {
    RustCallStatus callStatus;
} UniffiForeignFutureResultVoid;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
typedef void (*UniffiForeignFutureCompleteVoid)(uint64_t, UniffiForeignFutureResultVoid
    );

#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_DERIVEDTHEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_DERIVEDTHEME
uint64_t uniffi_azora_surface_fn_clone_derivedtheme(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_DERIVEDTHEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_DERIVEDTHEME
void uniffi_azora_surface_fn_free_derivedtheme(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_CERTIFICATE
RustBuffer uniffi_azora_surface_fn_method_derivedtheme_certificate(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_COLOR
RustBuffer uniffi_azora_surface_fn_method_derivedtheme_color(uint64_t ptr, RustBuffer role, RustBuffer scheme, RustBuffer contrast, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_CSS
RustBuffer uniffi_azora_surface_fn_method_derivedtheme_css(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_DELTA_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_DELTA_CSS
RustBuffer uniffi_azora_surface_fn_method_derivedtheme_delta_css(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_JSON
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_JSON
RustBuffer uniffi_azora_surface_fn_method_derivedtheme_json(uint64_t ptr, RustBuffer scheme, RustBuffer contrast, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_RAMP
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_RAMP
RustBuffer uniffi_azora_surface_fn_method_derivedtheme_ramp(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_RATIO
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_DERIVEDTHEME_RATIO
double uniffi_azora_surface_fn_method_derivedtheme_ratio(uint64_t ptr, RustBuffer text_role, RustBuffer ground_role, RustBuffer scheme, RustBuffer contrast, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_ELEMENT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_ELEMENT
uint64_t uniffi_azora_surface_fn_clone_element(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_ELEMENT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_ELEMENT
void uniffi_azora_surface_fn_free_element(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_ELEMENT_APPLY
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_ELEMENT_APPLY
void uniffi_azora_surface_fn_method_element_apply(uint64_t ptr, RustBuffer event, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_ELEMENT_FRAME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_ELEMENT_FRAME
RustBuffer uniffi_azora_surface_fn_method_element_frame(uint64_t ptr, double at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_ELEMENT_SNAPSHOT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_ELEMENT_SNAPSHOT
RustBuffer uniffi_azora_surface_fn_method_element_snapshot(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_METRICFOLD
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_METRICFOLD
uint64_t uniffi_azora_surface_fn_clone_metricfold(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_METRICFOLD
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_METRICFOLD
void uniffi_azora_surface_fn_free_metricfold(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_ERROR_BUDGET
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_ERROR_BUDGET
RustBuffer uniffi_azora_surface_fn_method_metricfold_error_budget(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_INTERVAL
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_INTERVAL
RustBuffer uniffi_azora_surface_fn_method_metricfold_interval(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_QUERIES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_QUERIES
RustBuffer uniffi_azora_surface_fn_method_metricfold_queries(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_SNAPSHOT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_SNAPSHOT
RustBuffer uniffi_azora_surface_fn_method_metricfold_snapshot(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_TAKE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_METRICFOLD_TAKE
RustBuffer uniffi_azora_surface_fn_method_metricfold_take(uint64_t ptr, RustBuffer samples, double at, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_CLONE_THEME
uint64_t uniffi_azora_surface_fn_clone_theme(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FREE_THEME
void uniffi_azora_surface_fn_free_theme(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_COLOR
RustBuffer uniffi_azora_surface_fn_method_theme_color(uint64_t ptr, RustBuffer role, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_CSS
RustBuffer uniffi_azora_surface_fn_method_theme_css(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_JSON
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_JSON
RustBuffer uniffi_azora_surface_fn_method_theme_json(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_RATIO
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_RATIO
double uniffi_azora_surface_fn_method_theme_ratio(uint64_t ptr, RustBuffer text_role, RustBuffer ground_role, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_ROLES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_THEME_ROLES
RustBuffer uniffi_azora_surface_fn_method_theme_roles(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_AZORAERROR_UNIFFI_TRAIT_DISPLAY
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_METHOD_AZORAERROR_UNIFFI_TRAIT_DISPLAY
RustBuffer uniffi_azora_surface_fn_method_azoraerror_uniffi_trait_display(RustBuffer ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_HCT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_HCT
RustBuffer uniffi_azora_surface_fn_func_hct(RustBuffer color, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_HCT_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_HCT_COLOR
RustBuffer uniffi_azora_surface_fn_func_hct_color(double hue, double chroma, double tone, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SEEDS_FROM_PIXELS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SEEDS_FROM_PIXELS
RustBuffer uniffi_azora_surface_fn_func_seeds_from_pixels(RustBuffer rgba, uint32_t width, uint32_t height, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_TONAL_PALETTE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_TONAL_PALETTE
RustBuffer uniffi_azora_surface_fn_func_tonal_palette(RustBuffer color, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_COLOR_DIFFERENCE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_COLOR_DIFFERENCE
double uniffi_azora_surface_fn_func_color_difference(RustBuffer one, RustBuffer other, RustBuffer method, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_COMPOSITE_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_COMPOSITE_COLOR
RustBuffer uniffi_azora_surface_fn_func_composite_color(RustBuffer color, RustBuffer ground, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONTRAST_RATIO
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONTRAST_RATIO
double uniffi_azora_surface_fn_func_contrast_ratio(RustBuffer text, RustBuffer ground, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONVERT_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONVERT_COLOR
RustBuffer uniffi_azora_surface_fn_func_convert_color(RustBuffer color, RustBuffer space, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_FORMAT_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_FORMAT_COLOR
RustBuffer uniffi_azora_surface_fn_func_format_color(RustBuffer color, RustBuffer format, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MAP_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MAP_COLOR
RustBuffer uniffi_azora_surface_fn_func_map_color(RustBuffer color, RustBuffer space, RustBuffer method, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_COLOR
RustBuffer uniffi_azora_surface_fn_func_parse_color(RustBuffer text, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SIMULATE_VISION
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SIMULATE_VISION
RustBuffer uniffi_azora_surface_fn_func_simulate_vision(RustBuffer color, RustBuffer vision, RustBuffer severity, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_DERIVE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_DERIVE_THEME
uint64_t uniffi_azora_surface_fn_func_derive_theme(RustBuffer name, RustBuffer primary, RustBuffer accent, RustBuffer neutral, RustBuffer base, RustBuffer mode, RustBuffer density, RustBuffer type_ratio, RustBuffer type_base, RustBuffer motion, RustBuffer locks, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_EXPLAIN_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_EXPLAIN_THEME
RustBuffer uniffi_azora_surface_fn_func_explain_theme(RustBuffer name, RustBuffer primary, RustBuffer accent, RustBuffer neutral, RustBuffer base, RustBuffer mode, RustBuffer density, RustBuffer type_ratio, RustBuffer type_base, RustBuffer motion, RustBuffer locks, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_HOUSE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_HOUSE_THEME
uint64_t uniffi_azora_surface_fn_func_house_theme(RustBuffer name, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_ROLES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_ROLES
RustBuffer uniffi_azora_surface_fn_func_list_roles(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_VERIFY_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_VERIFY_THEME
RustBuffer uniffi_azora_surface_fn_func_verify_theme(RustBuffer certificate, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT
uint64_t uniffi_azora_surface_fn_func_element(RustBuffer kind, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer cut, RustBuffer glow, RustBuffer pace, RustBuffer policy, RustBuffer heart, RustBuffer label, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_FRAME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_FRAME
RustBuffer uniffi_azora_surface_fn_func_element_frame(RustBuffer kind, RustBuffer events, double at, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer cut, RustBuffer glow, RustBuffer pace, RustBuffer policy, RustBuffer heart, RustBuffer label, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_SIZE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_SIZE
double uniffi_azora_surface_fn_func_element_size(RustBuffer kind, RustBuffer size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RESTORE_ELEMENT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RESTORE_ELEMENT
uint64_t uniffi_azora_surface_fn_func_restore_element(RustBuffer snapshot, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_ERRORS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_ERRORS
RustBuffer uniffi_azora_surface_fn_func_list_errors(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_APNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_APNG
RustBuffer uniffi_azora_surface_fn_func_apng(RustBuffer frames, double delay, RustBuffer scale, RustBuffer ground, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_APNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_APNG
RustBuffer uniffi_azora_surface_fn_func_element_apng(RustBuffer kind, RustBuffer events, RustBuffer start, RustBuffer duration, RustBuffer rate, RustBuffer scale, RustBuffer ground, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer cut, RustBuffer glow, RustBuffer pace, RustBuffer policy, RustBuffer heart, RustBuffer label, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_FLASH_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_FLASH_CERTIFICATE
RustBuffer uniffi_azora_surface_fn_func_flash_certificate(RustBuffer kind, RustBuffer events, RustBuffer start, RustBuffer duration, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer cut, RustBuffer glow, RustBuffer pace, RustBuffer policy, RustBuffer heart, RustBuffer label, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PNG_SEQUENCE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PNG_SEQUENCE
RustBuffer uniffi_azora_surface_fn_func_png_sequence(RustBuffer frames, RustBuffer scale, RustBuffer ground, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ENGINE_RECIPE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ENGINE_RECIPE
RustBuffer uniffi_azora_surface_fn_func_engine_recipe(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_GEM_RECIPE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_GEM_RECIPE
RustBuffer uniffi_azora_surface_fn_func_gem_recipe(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_METRIC_FOLD
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_METRIC_FOLD
uint64_t uniffi_azora_surface_fn_func_metric_fold(RustBuffer recipe, RustBuffer epoch, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_API_RESULT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_API_RESULT
RustBuffer uniffi_azora_surface_fn_func_parse_api_result(RustBuffer json, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_EVENTS
RustBuffer uniffi_azora_surface_fn_func_parse_events(RustBuffer json, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RESTORE_METRIC_FOLD
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RESTORE_METRIC_FOLD
uint64_t uniffi_azora_surface_fn_func_restore_metric_fold(RustBuffer recipe, RustBuffer snapshot, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_WITH_TIMES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_WITH_TIMES
RustBuffer uniffi_azora_surface_fn_func_with_times(RustBuffer values, RustBuffer times, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_APPS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_APPS
RustBuffer uniffi_azora_surface_fn_func_list_apps(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_MARKS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_MARKS
RustBuffer uniffi_azora_surface_fn_func_list_marks(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_SERVICES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_SERVICES
RustBuffer uniffi_azora_surface_fn_func_list_services(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MARK_SVG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MARK_SVG
RustBuffer uniffi_azora_surface_fn_func_mark_svg(RustBuffer id, RustBuffer theme, RustBuffer scheme, RustBuffer paint, RustBuffer size, RustBuffer instance, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_VERSION
RustBuffer uniffi_azora_surface_fn_func_version(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_OPEN_METRICS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_OPEN_METRICS
RustBuffer uniffi_azora_surface_fn_func_parse_open_metrics(RustBuffer text, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_PROMETHEUS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PARSE_PROMETHEUS
RustBuffer uniffi_azora_surface_fn_func_parse_prometheus(RustBuffer text, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_EASE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_EASE
double uniffi_azora_surface_fn_func_ease(RustBuffer easing, double progress, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_AT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_AT
RustBuffer uniffi_azora_surface_fn_func_spring_at(RustBuffer spring, double t, RustBuffer start, RustBuffer end, RustBuffer velocity, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_BATCH
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_BATCH
RustBuffer uniffi_azora_surface_fn_func_spring_batch(RustBuffer springs, double t, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_COMPOSE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_COMPOSE
RustBuffer uniffi_azora_surface_fn_func_spring_compose(RustBuffer spring, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_CSS
RustBuffer uniffi_azora_surface_fn_func_spring_css(RustBuffer spring, RustBuffer velocity, RustBuffer error, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_FROM_DURATION
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_FROM_DURATION
RustBuffer uniffi_azora_surface_fn_func_spring_from_duration(double duration, RustBuffer bounce, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_FROM_HALF_LIFE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_FROM_HALF_LIFE
RustBuffer uniffi_azora_surface_fn_func_spring_from_half_life(double half_life, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_FROM_RESPONSE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_FROM_RESPONSE
RustBuffer uniffi_azora_surface_fn_func_spring_from_response(double response, RustBuffer damping_ratio, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_LOTTIE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_LOTTIE
RustBuffer uniffi_azora_surface_fn_func_spring_lottie(RustBuffer spring, double start, double end, RustBuffer rate, RustBuffer velocity, RustBuffer error, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_SETTLING
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_SETTLING
RustBuffer uniffi_azora_surface_fn_func_spring_settling(RustBuffer spring, RustBuffer start, RustBuffer end, RustBuffer velocity, RustBuffer tolerance, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_SWIFT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SPRING_SWIFT
RustBuffer uniffi_azora_surface_fn_func_spring_swift(RustBuffer spring, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_LOTTIE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_LOTTIE
RustBuffer uniffi_azora_surface_fn_func_element_lottie(RustBuffer kind, RustBuffer events, RustBuffer start, RustBuffer duration, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer cut, RustBuffer glow, RustBuffer pace, RustBuffer policy, RustBuffer heart, RustBuffer label, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_SVG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ELEMENT_SVG
RustBuffer uniffi_azora_surface_fn_func_element_svg(RustBuffer kind, RustBuffer events, RustBuffer start, RustBuffer duration, RustBuffer motion, RustBuffer instance, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer cut, RustBuffer glow, RustBuffer pace, RustBuffer policy, RustBuffer heart, RustBuffer label, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ALPHA_TWIN
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_ALPHA_TWIN
RustBuffer uniffi_azora_surface_fn_func_alpha_twin(RustBuffer color, RustBuffer ground, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_COLOR_RAMP
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_COLOR_RAMP
RustBuffer uniffi_azora_surface_fn_func_color_ramp(RustBuffer seed, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CHECK_MARK
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CHECK_MARK
RustBuffer uniffi_azora_surface_fn_func_check_mark(RustBuffer svg, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONTACT_SHEET
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONTACT_SHEET
RustBuffer uniffi_azora_surface_fn_func_contact_sheet(RustBuffer theme, RustBuffer columns, RustBuffer labels, RustBuffer ids, RustBuffer sizes, RustBuffer schemes, RustBuffer paints, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONTACT_SHEET_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CONTACT_SHEET_PNG
RustBuffer uniffi_azora_surface_fn_func_contact_sheet_png(RustBuffer theme, RustBuffer columns, RustBuffer ids, RustBuffer sizes, RustBuffer schemes, RustBuffer paints, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MARK_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MARK_PNG
RustBuffer uniffi_azora_surface_fn_func_mark_png(RustBuffer id, RustBuffer theme, RustBuffer scheme, RustBuffer paint, RustBuffer size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MARK_SCENE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_MARK_SCENE
RustBuffer uniffi_azora_surface_fn_func_mark_scene(RustBuffer id, RustBuffer theme, RustBuffer scheme, RustBuffer paint, RustBuffer size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SCENE_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SCENE_PNG
RustBuffer uniffi_azora_surface_fn_func_scene_png(RustBuffer scene, RustBuffer scale, RustBuffer ground, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SVG_TO_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SVG_TO_PNG
RustBuffer uniffi_azora_surface_fn_func_svg_to_png(RustBuffer svg, uint32_t width, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_RECIPES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_RECIPES
RustBuffer uniffi_azora_surface_fn_func_list_recipes(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RECIPE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RECIPE
RustBuffer uniffi_azora_surface_fn_func_recipe(RustBuffer component, RustBuffer variant, RustBuffer theme, RustBuffer scheme, RustBuffer size, RustBuffer state, RustBuffer contrast, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RECIPE_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_RECIPE_CSS
RustBuffer uniffi_azora_surface_fn_func_recipe_css(RustBuffer component, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SERVICE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SERVICE_THEME
RustBuffer uniffi_azora_surface_fn_func_service_theme(RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SCENE_HASH
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SCENE_HASH
RustBuffer uniffi_azora_surface_fn_func_scene_hash(RustBuffer scene, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SCENE_SVG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SCENE_SVG
RustBuffer uniffi_azora_surface_fn_func_scene_svg(RustBuffer scene, RustBuffer instance, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_THEMES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_LIST_THEMES
RustBuffer uniffi_azora_surface_fn_func_list_themes(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_THEME
uint64_t uniffi_azora_surface_fn_func_theme(RustBuffer name, RustBuffer scheme, RustBuffer contrast, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_THEME_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_THEME_CSS
RustBuffer uniffi_azora_surface_fn_func_theme_css(RustBuffer name, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CHECK_TOKENS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_CHECK_TOKENS
RustBuffer uniffi_azora_surface_fn_func_check_tokens(RustBuffer json, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PERFORMANCE_SCENE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_PERFORMANCE_SCENE
RustBuffer uniffi_azora_surface_fn_func_performance_scene(RustBuffer requests, RustBuffer latency, RustBuffer errors, uint32_t minutes, RustBuffer width, RustBuffer height, RustBuffer past, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SANKOFA_EMBLEM
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_FN_FUNC_SANKOFA_EMBLEM
RustBuffer uniffi_azora_surface_fn_func_sankofa_emblem(RustBuffer form, RustBuffer size, RustBuffer theme, RustBuffer scheme, RustBuffer contrast, RustBuffer name, RustBuffer words, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_ALLOC
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_ALLOC
RustBuffer ffi_azora_surface_rustbuffer_alloc(uint64_t size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_FROM_BYTES
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_FROM_BYTES
RustBuffer ffi_azora_surface_rustbuffer_from_bytes(ForeignBytes bytes, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_FREE
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_FREE
void ffi_azora_surface_rustbuffer_free(RustBuffer buf, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_RESERVE
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUSTBUFFER_RESERVE
RustBuffer ffi_azora_surface_rustbuffer_reserve(RustBuffer buf, uint64_t additional, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U8
void ffi_azora_surface_rust_future_poll_u8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U8
void ffi_azora_surface_rust_future_cancel_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U8
void ffi_azora_surface_rust_future_free_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U8
uint8_t ffi_azora_surface_rust_future_complete_u8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I8
void ffi_azora_surface_rust_future_poll_i8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I8
void ffi_azora_surface_rust_future_cancel_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I8
void ffi_azora_surface_rust_future_free_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I8
int8_t ffi_azora_surface_rust_future_complete_i8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U16
void ffi_azora_surface_rust_future_poll_u16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U16
void ffi_azora_surface_rust_future_cancel_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U16
void ffi_azora_surface_rust_future_free_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U16
uint16_t ffi_azora_surface_rust_future_complete_u16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I16
void ffi_azora_surface_rust_future_poll_i16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I16
void ffi_azora_surface_rust_future_cancel_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I16
void ffi_azora_surface_rust_future_free_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I16
int16_t ffi_azora_surface_rust_future_complete_i16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U32
void ffi_azora_surface_rust_future_poll_u32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U32
void ffi_azora_surface_rust_future_cancel_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U32
void ffi_azora_surface_rust_future_free_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U32
uint32_t ffi_azora_surface_rust_future_complete_u32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I32
void ffi_azora_surface_rust_future_poll_i32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I32
void ffi_azora_surface_rust_future_cancel_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I32
void ffi_azora_surface_rust_future_free_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I32
int32_t ffi_azora_surface_rust_future_complete_i32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_U64
void ffi_azora_surface_rust_future_poll_u64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_U64
void ffi_azora_surface_rust_future_cancel_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_U64
void ffi_azora_surface_rust_future_free_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_U64
uint64_t ffi_azora_surface_rust_future_complete_u64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_I64
void ffi_azora_surface_rust_future_poll_i64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_I64
void ffi_azora_surface_rust_future_cancel_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_I64
void ffi_azora_surface_rust_future_free_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_I64
int64_t ffi_azora_surface_rust_future_complete_i64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_F32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_F32
void ffi_azora_surface_rust_future_poll_f32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_F32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_F32
void ffi_azora_surface_rust_future_cancel_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_F32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_F32
void ffi_azora_surface_rust_future_free_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_F32
float ffi_azora_surface_rust_future_complete_f32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_F64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_F64
void ffi_azora_surface_rust_future_poll_f64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_F64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_F64
void ffi_azora_surface_rust_future_cancel_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_F64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_F64
void ffi_azora_surface_rust_future_free_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_F64
double ffi_azora_surface_rust_future_complete_f64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_RUST_BUFFER
void ffi_azora_surface_rust_future_poll_rust_buffer(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_RUST_BUFFER
void ffi_azora_surface_rust_future_cancel_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_RUST_BUFFER
void ffi_azora_surface_rust_future_free_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_RUST_BUFFER
RustBuffer ffi_azora_surface_rust_future_complete_rust_buffer(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_VOID
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_POLL_VOID
void ffi_azora_surface_rust_future_poll_void(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_VOID
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_CANCEL_VOID
void ffi_azora_surface_rust_future_cancel_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_VOID
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_FREE_VOID
void ffi_azora_surface_rust_future_free_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_RUST_FUTURE_COMPLETE_VOID
void ffi_azora_surface_rust_future_complete_void(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_HCT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_HCT
uint16_t uniffi_azora_surface_checksum_func_hct(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_HCT_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_HCT_COLOR
uint16_t uniffi_azora_surface_checksum_func_hct_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SEEDS_FROM_PIXELS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SEEDS_FROM_PIXELS
uint16_t uniffi_azora_surface_checksum_func_seeds_from_pixels(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_TONAL_PALETTE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_TONAL_PALETTE
uint16_t uniffi_azora_surface_checksum_func_tonal_palette(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_COLOR_DIFFERENCE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_COLOR_DIFFERENCE
uint16_t uniffi_azora_surface_checksum_func_color_difference(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_COMPOSITE_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_COMPOSITE_COLOR
uint16_t uniffi_azora_surface_checksum_func_composite_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONTRAST_RATIO
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONTRAST_RATIO
uint16_t uniffi_azora_surface_checksum_func_contrast_ratio(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONVERT_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONVERT_COLOR
uint16_t uniffi_azora_surface_checksum_func_convert_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_FORMAT_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_FORMAT_COLOR
uint16_t uniffi_azora_surface_checksum_func_format_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MAP_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MAP_COLOR
uint16_t uniffi_azora_surface_checksum_func_map_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_COLOR
uint16_t uniffi_azora_surface_checksum_func_parse_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SIMULATE_VISION
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SIMULATE_VISION
uint16_t uniffi_azora_surface_checksum_func_simulate_vision(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_DERIVE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_DERIVE_THEME
uint16_t uniffi_azora_surface_checksum_func_derive_theme(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_EXPLAIN_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_EXPLAIN_THEME
uint16_t uniffi_azora_surface_checksum_func_explain_theme(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_HOUSE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_HOUSE_THEME
uint16_t uniffi_azora_surface_checksum_func_house_theme(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_ROLES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_ROLES
uint16_t uniffi_azora_surface_checksum_func_list_roles(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_VERIFY_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_VERIFY_THEME
uint16_t uniffi_azora_surface_checksum_func_verify_theme(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT
uint16_t uniffi_azora_surface_checksum_func_element(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_FRAME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_FRAME
uint16_t uniffi_azora_surface_checksum_func_element_frame(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_SIZE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_SIZE
uint16_t uniffi_azora_surface_checksum_func_element_size(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RESTORE_ELEMENT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RESTORE_ELEMENT
uint16_t uniffi_azora_surface_checksum_func_restore_element(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_ERRORS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_ERRORS
uint16_t uniffi_azora_surface_checksum_func_list_errors(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_APNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_APNG
uint16_t uniffi_azora_surface_checksum_func_apng(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_APNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_APNG
uint16_t uniffi_azora_surface_checksum_func_element_apng(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_FLASH_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_FLASH_CERTIFICATE
uint16_t uniffi_azora_surface_checksum_func_flash_certificate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PNG_SEQUENCE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PNG_SEQUENCE
uint16_t uniffi_azora_surface_checksum_func_png_sequence(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ENGINE_RECIPE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ENGINE_RECIPE
uint16_t uniffi_azora_surface_checksum_func_engine_recipe(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_GEM_RECIPE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_GEM_RECIPE
uint16_t uniffi_azora_surface_checksum_func_gem_recipe(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_METRIC_FOLD
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_METRIC_FOLD
uint16_t uniffi_azora_surface_checksum_func_metric_fold(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_API_RESULT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_API_RESULT
uint16_t uniffi_azora_surface_checksum_func_parse_api_result(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_EVENTS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_EVENTS
uint16_t uniffi_azora_surface_checksum_func_parse_events(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RESTORE_METRIC_FOLD
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RESTORE_METRIC_FOLD
uint16_t uniffi_azora_surface_checksum_func_restore_metric_fold(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_WITH_TIMES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_WITH_TIMES
uint16_t uniffi_azora_surface_checksum_func_with_times(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_APPS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_APPS
uint16_t uniffi_azora_surface_checksum_func_list_apps(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_MARKS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_MARKS
uint16_t uniffi_azora_surface_checksum_func_list_marks(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_SERVICES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_SERVICES
uint16_t uniffi_azora_surface_checksum_func_list_services(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MARK_SVG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MARK_SVG
uint16_t uniffi_azora_surface_checksum_func_mark_svg(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_VERSION
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_VERSION
uint16_t uniffi_azora_surface_checksum_func_version(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_OPEN_METRICS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_OPEN_METRICS
uint16_t uniffi_azora_surface_checksum_func_parse_open_metrics(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_PROMETHEUS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PARSE_PROMETHEUS
uint16_t uniffi_azora_surface_checksum_func_parse_prometheus(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_EASE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_EASE
uint16_t uniffi_azora_surface_checksum_func_ease(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_AT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_AT
uint16_t uniffi_azora_surface_checksum_func_spring_at(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_BATCH
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_BATCH
uint16_t uniffi_azora_surface_checksum_func_spring_batch(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_COMPOSE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_COMPOSE
uint16_t uniffi_azora_surface_checksum_func_spring_compose(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_CSS
uint16_t uniffi_azora_surface_checksum_func_spring_css(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_FROM_DURATION
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_FROM_DURATION
uint16_t uniffi_azora_surface_checksum_func_spring_from_duration(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_FROM_HALF_LIFE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_FROM_HALF_LIFE
uint16_t uniffi_azora_surface_checksum_func_spring_from_half_life(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_FROM_RESPONSE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_FROM_RESPONSE
uint16_t uniffi_azora_surface_checksum_func_spring_from_response(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_LOTTIE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_LOTTIE
uint16_t uniffi_azora_surface_checksum_func_spring_lottie(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_SETTLING
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_SETTLING
uint16_t uniffi_azora_surface_checksum_func_spring_settling(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_SWIFT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SPRING_SWIFT
uint16_t uniffi_azora_surface_checksum_func_spring_swift(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_LOTTIE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_LOTTIE
uint16_t uniffi_azora_surface_checksum_func_element_lottie(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_SVG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ELEMENT_SVG
uint16_t uniffi_azora_surface_checksum_func_element_svg(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ALPHA_TWIN
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_ALPHA_TWIN
uint16_t uniffi_azora_surface_checksum_func_alpha_twin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_COLOR_RAMP
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_COLOR_RAMP
uint16_t uniffi_azora_surface_checksum_func_color_ramp(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CHECK_MARK
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CHECK_MARK
uint16_t uniffi_azora_surface_checksum_func_check_mark(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONTACT_SHEET
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONTACT_SHEET
uint16_t uniffi_azora_surface_checksum_func_contact_sheet(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONTACT_SHEET_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CONTACT_SHEET_PNG
uint16_t uniffi_azora_surface_checksum_func_contact_sheet_png(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MARK_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MARK_PNG
uint16_t uniffi_azora_surface_checksum_func_mark_png(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MARK_SCENE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_MARK_SCENE
uint16_t uniffi_azora_surface_checksum_func_mark_scene(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SCENE_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SCENE_PNG
uint16_t uniffi_azora_surface_checksum_func_scene_png(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SVG_TO_PNG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SVG_TO_PNG
uint16_t uniffi_azora_surface_checksum_func_svg_to_png(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_RECIPES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_RECIPES
uint16_t uniffi_azora_surface_checksum_func_list_recipes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RECIPE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RECIPE
uint16_t uniffi_azora_surface_checksum_func_recipe(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RECIPE_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_RECIPE_CSS
uint16_t uniffi_azora_surface_checksum_func_recipe_css(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SERVICE_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SERVICE_THEME
uint16_t uniffi_azora_surface_checksum_func_service_theme(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SCENE_HASH
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SCENE_HASH
uint16_t uniffi_azora_surface_checksum_func_scene_hash(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SCENE_SVG
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SCENE_SVG
uint16_t uniffi_azora_surface_checksum_func_scene_svg(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_THEMES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_LIST_THEMES
uint16_t uniffi_azora_surface_checksum_func_list_themes(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_THEME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_THEME
uint16_t uniffi_azora_surface_checksum_func_theme(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_THEME_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_THEME_CSS
uint16_t uniffi_azora_surface_checksum_func_theme_css(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CHECK_TOKENS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_CHECK_TOKENS
uint16_t uniffi_azora_surface_checksum_func_check_tokens(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PERFORMANCE_SCENE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_PERFORMANCE_SCENE
uint16_t uniffi_azora_surface_checksum_func_performance_scene(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SANKOFA_EMBLEM
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_FUNC_SANKOFA_EMBLEM
uint16_t uniffi_azora_surface_checksum_func_sankofa_emblem(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_CERTIFICATE
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_certificate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_COLOR
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_CSS
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_css(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_DELTA_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_DELTA_CSS
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_delta_css(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_JSON
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_JSON
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_RAMP
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_RAMP
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_ramp(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_RATIO
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_DERIVEDTHEME_RATIO
uint16_t uniffi_azora_surface_checksum_method_derivedtheme_ratio(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_ELEMENT_APPLY
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_ELEMENT_APPLY
uint16_t uniffi_azora_surface_checksum_method_element_apply(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_ELEMENT_FRAME
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_ELEMENT_FRAME
uint16_t uniffi_azora_surface_checksum_method_element_frame(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_ELEMENT_SNAPSHOT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_ELEMENT_SNAPSHOT
uint16_t uniffi_azora_surface_checksum_method_element_snapshot(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_ERROR_BUDGET
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_ERROR_BUDGET
uint16_t uniffi_azora_surface_checksum_method_metricfold_error_budget(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_INTERVAL
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_INTERVAL
uint16_t uniffi_azora_surface_checksum_method_metricfold_interval(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_QUERIES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_QUERIES
uint16_t uniffi_azora_surface_checksum_method_metricfold_queries(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_SNAPSHOT
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_SNAPSHOT
uint16_t uniffi_azora_surface_checksum_method_metricfold_snapshot(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_TAKE
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_METRICFOLD_TAKE
uint16_t uniffi_azora_surface_checksum_method_metricfold_take(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_COLOR
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_COLOR
uint16_t uniffi_azora_surface_checksum_method_theme_color(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_CSS
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_CSS
uint16_t uniffi_azora_surface_checksum_method_theme_css(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_JSON
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_JSON
uint16_t uniffi_azora_surface_checksum_method_theme_json(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_RATIO
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_RATIO
uint16_t uniffi_azora_surface_checksum_method_theme_ratio(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_ROLES
#define UNIFFI_FFIDEF_UNIFFI_AZORA_SURFACE_CHECKSUM_METHOD_THEME_ROLES
uint16_t uniffi_azora_surface_checksum_method_theme_roles(void

);
#endif
#ifndef UNIFFI_FFIDEF_FFI_AZORA_SURFACE_UNIFFI_CONTRACT_VERSION
#define UNIFFI_FFIDEF_FFI_AZORA_SURFACE_UNIFFI_CONTRACT_VERSION
uint32_t ffi_azora_surface_uniffi_contract_version(void

);
#endif
