// Lets better-sqlite3, which is written for Node-API 10, compile for Node-API 9.
//
// Before version 10 Node-API keeps references to objects and functions only; better-sqlite3 also keeps strings and values
// of any type. Here such a reference keeps an array whose only element is the value. All-zero memory is an empty
// reference, as in the original: better-sqlite3 relies on that where SQLite allocates.
#pragma once
#include <napi.h>

namespace Napi {

template <typename T>
class BoxedReference {
public:
	bool IsEmpty() const { return box.IsEmpty(); }
	void Reset() { box.Reset(); }
	void Reset(const T& value, uint32_t count = 0) {
		box.Reset();
		if (value.IsEmpty()) return;
		Array array = Array::New(value.Env(), 1);
		array.Set(0u, value);
		box.Reset(array, count);
	}
	T Value() const {
		if (box.IsEmpty()) return T();
		return box.Value().Get(0u).template As<T>();
	}

private:
	Reference<Array> box;
};

template <>
class Reference<String> : public BoxedReference<String> {
public:
	static Reference New(const String& value, uint32_t count = 0) {
		Reference reference;
		reference.Reset(value, count);
		return reference;
	}
};

template <>
class Reference<Value> : public BoxedReference<Napi::Value> {
public:
	static Reference New(const Napi::Value& value, uint32_t count = 0) {
		Reference reference;
		reference.Reset(value, count);
		return reference;
	}
};

}
