#include "adapters/files/file_error.hpp"

#include <utility>

namespace mizan::adapters {

std::string code(const FileError& error) {
  const std::string number = std::to_string(static_cast<int>(error.kind) + 1);
  return "F" + std::string(3 - number.size(), '0') + number;
}

engine::Translated sentence(const FileError& error) {
  using Kind = FileError::Kind;
  const std::string& detail = error.detail;
  switch (error.kind) {
    case Kind::not_found:
      return {"aucun fichier ni répertoire de ce nom", "there is no file or directory of this name",
              "لا يوجد ملف أو مجلد بهذا الاسم"};
    case Kind::not_readable:
      return {"lecture impossible (" + detail + ")", "it cannot be read (" + detail + ")",
              "تعذرت القراءة (" + detail + ")"};
    case Kind::not_a_file:
      return {"ce n'est pas un fichier", "it is not a file", "ليس ملفا"};
    case Kind::not_a_directory:
      return {"ce n'est pas un répertoire", "it is not a directory", "ليس مجلدا"};
    case Kind::too_large:
      return {"le fichier dépasse la limite de " + detail, "the file exceeds the limit of " + detail,
              "الملف يتجاوز الحد المسموح به " + detail};
    case Kind::too_many_files:
      return {"le répertoire dépasse la limite de " + detail + " fichiers",
              "the directory exceeds the limit of " + detail + " files",
              "المجلد يتجاوز الحد المسموح به من الملفات " + detail};
    case Kind::not_writable:
      return {"écriture impossible (" + detail + ")", "it cannot be written (" + detail + ")",
              "تعذرت الكتابة (" + detail + ")"};
    case Kind::no_rules:
      return {"ce répertoire ne contient aucun fichier *.mizan", "this directory holds no *.mizan file",
              "لا يتضمن هذا المجلد أي ملف *.mizan"};
    case Kind::odd_name:
      return {"ce nom contient un caractère de contrôle ou une barre oblique inversée",
              "this name holds a control character or a backslash", "يتضمن هذا الاسم حرف تحكم أو شرطة مائلة عكسية"};
    case Kind::no_dossiers:
      return {"il n'y a aucun dossier : rien n'a été examiné", "there is no dossier: nothing was vetted",
              "لا يوجد أي ملف: لم يفحص شيء"};
  }
  std::unreachable();
}

}  // namespace mizan::adapters
