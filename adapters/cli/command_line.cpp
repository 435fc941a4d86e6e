#include "adapters/cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The one file that sees CLI11, which throws and is slow to compile.
namespace mizan::cli {
namespace {

using engine::Language;
using engine::Translated;

std::optional<Language> parse_language(std::string_view text) {
  if (text == "fr") return Language::fr;
  if (text == "en") return Language::en;
  if (text == "ar") return Language::ar;
  return std::nullopt;
}

class CommandLine {
 public:
  explicit CommandLine(Language language)
      : language_(language),
        app_(say({"Mizan : ce dossier respecte-t-il le recrutement équitable, et qui agit ensuite ?",
                  "Mizan: does this dossier respect fair recruitment, and who acts next?",
                  "ميزان: هل يحترم هذا الملف التوظيف المنصف، ومن يتصرف بعد ذلك؟"}),
             "mizan") {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", "mizan " MIZAN_VERSION,
                          say({"affiche la version", "prints the version", "عرض الإصدار"}));
    translate(app_);
    add_language(app_);
    app_.footer(
        say({"Codes de sortie : 0 autorisé, 10 à corriger, 11 à examiner, 12 bloqué ; 1 dossier illisible, "
             "2 ligne de commande, 3 règles, 4 erreur interne.",
             "Exit codes: 0 cleared, 10 to amend, 11 to review, 12 blocked; 1 unreadable dossier, 2 command "
             "line, 3 rules, 4 internal error.",
             "رموز الخروج: 0 مقبول، 10 للتصحيح، 11 للمراجعة، 12 مرفوض؛ 1 ملف غير مقروء، 2 سطر الأوامر، 3 القواعد، 4 "
             "خطأ داخلي."}));
    add_vet();
    add_check();
    add_test();
    add_explain();
    add_compile();
    add_schema();
    add_format();
  }

  std::expected<Options, ExitCode> read(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == 0) {  // help or version was asked for
        app_.exit(error, std::cout, std::cerr);
        return std::unexpected(std::cout.flush() ? ExitCode::cleared : ExitCode::internal);
      }
      return std::unexpected(mistake(reason(error)));
    }
    if (vet_command_->parsed()) {
      if (!as_of_.empty()) vet_.as_of = engine::parse_date(as_of_);
      vet_.format = format_text_ == "json" ? Format::json : format_text_ == "jsonl" ? Format::jsonl : Format::text;
      return with_language(vet_);
    }
    check_.format = compile_.format = diagnostic_format();
    if (check_command_->parsed()) return with_language(check_);
    if (test_command_->parsed()) {
      if (const auto wrong = contradiction_of_test()) return std::unexpected(mistake(not_expected(*wrong)));
      test_.report = test_format_ == "json"    ? TestOptions::Report::json
                     : test_format_ == "junit" ? TestOptions::Report::junit
                                               : TestOptions::Report::text;
      return with_language(test_);
    }
    if (explain_command_->parsed()) return with_language(explain_);
    if (compile_command_->parsed()) return with_language(compile_);
    if (format_command_->parsed()) {
      if (!surface_.empty()) format_.surface = surface_ == "fr" ? dsl::Surface::french : dsl::Surface::english;
      return with_language(format_);
    }
    return with_language(schema_);
  }

 private:
  [[nodiscard]] std::string say(const Translated& text) const { return engine::in(text, language_); }

  [[nodiscard]] std::string not_expected(const std::string& what) const {
    return what + say({"\u00A0: ceci n'était pas attendu", ": this was not expected", ": لم يكن هذا منتظرا"});
  }

  // CLI11 writes these sentences itself, in English.
  [[nodiscard]] std::string reason(const CLI::ParseError& error) const {
    const std::string what = error.what();
    const std::vector<std::string> left = app_.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !left.empty()) {
      return not_expected(left.front());
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && what.ends_with(" missing")) {
      return what.substr(0, what.find(':')) +
             say({"\u00A0: il manque une valeur", ": a value is missing", ": تنقص قيمة"});
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) == nullptr) return what;
    if (app_.get_subcommands().empty()) {
      const std::string commands = "vet, check, test, explain, compile, schema, fmt";
      return left.empty()
                 ? say({"il manque une commande\u00A0: ", "a command is missing: ", "ينقص أمر: "}) + commands
                 : left.front() + say({" n'est pas une commande\u00A0: ", " is not a command: ", " ليس أمرا: "}) +
                       commands;
    }
    const std::string_view end = " is required";
    if (!what.ends_with(end)) return what;
    return say({"il manque\u00A0: ", "missing: ", "ينقص: "}) + what.substr(0, what.size() - end.size());
  }

  /// Refuses a value that is none of those written between bars, as in `fr|en|ar`.
  [[nodiscard]] auto one_of(std::string values) const {
    return [this, values = std::move(values)](const std::string& text) {
      if (!text.empty() && ("|" + values + "|").contains("|" + text + "|")) return std::string();
      return text + say({"\u00A0: il faut ", ": expected ", ": المنتظر "}) + values;
    };
  }

  ExitCode mistake(std::string_view what) const {
    std::cerr << "mizan: " << say({"ligne de commande incorrecte", "the command line is wrong", "سطر الأوامر غير صحيح"})
              << " [C001]: " << what << '\n'
              << say({"Voir : mizan --help", "See: mizan --help", "انظر: mizan --help"}) << '\n';
    return ExitCode::usage;
  }

  template <typename Command>
  [[nodiscard]] Options with_language(Command command) const {
    command.language = language_;
    return command;
  }

  [[nodiscard]] DiagnosticFormat diagnostic_format() const {
    if (format_text_ == "json") return DiagnosticFormat::json;
    if (format_text_ == "sarif") return DiagnosticFormat::sarif;
    return format_text_ == "github" ? DiagnosticFormat::github : DiagnosticFormat::text;
  }

  // CLI11 writes these words itself.
  void translate(CLI::App& app) const {
    app.set_help_flag("--help,-h", say({"affiche cette aide", "prints this help", "عرض هذه المساعدة"}));
    const std::pair<const char*, Translated> labels[] = {
        {"Usage", {"Usage", "Usage", "الاستعمال"}},
        {"Options", {"Options", "Options", "الخيارات"}},
        {"OPTIONS", {"OPTIONS", "OPTIONS", "الخيارات"}},
        {"Positionals", {"Arguments", "Arguments", "المعطيات"}},
        {"Subcommands", {"Commandes", "Commands", "الأوامر"}},
        {"SUBCOMMAND", {"COMMANDE", "COMMAND", "الأمر"}},
        {"REQUIRED", {"(obligatoire)", "(required)", "(إلزامي)"}},
        {"TEXT", {"TEXTE", "TEXT", "نص"}},
    };
    const std::shared_ptr<CLI::FormatterBase> formatter = app.get_formatter();
    for (const auto& [key, words] : labels) formatter->label(key, say(words));
  }

  void add_language(CLI::App& app) {
    app.add_option("--lang", language_text_,
                   say({"langue : fr, en ou ar", "language: fr, en or ar", "اللغة: fr أو en أو ar"}))
        ->check(one_of("fr|en|ar"))
        ->type_name("fr|en|ar");
  }

  CLI::App* command(const char* name, const Translated& description) {
    CLI::App* const command = app_.add_subcommand(name, say(description));
    translate(*command);
    add_language(*command);
    return command;
  }

  void add_rules(CLI::App* command, std::string& rules) {
    command
        ->add_option("--rules", rules,
                     say({"répertoire de règles ou programme compilé (sinon MIZAN_RULES, sinon celui qui est installé)",
                          "directory of rules or compiled program (else MIZAN_RULES, else the installed one)",
                          "مجلد القواعد أو برنامج مصرَّف (وإلا MIZAN_RULES، وإلا المثبت)"}))
        ->envname("MIZAN_RULES")
        ->type_name("DIR|FILE.mzp");
  }

  void add_directory(CLI::App* command, std::string& directory) {
    command->add_option("DIR", directory, say({"répertoire des règles", "directory of the rules", "مجلد القواعد"}))
        ->required()
        ->type_name("");
  }

  void add_diagnostic_format(CLI::App* command) {
    command
        ->add_option("--format", format_text_,
                     say({"ce qui ne va pas : text, json, sarif, ou github (annotations)",
                          "what is wrong: text, json, sarif, or github (annotations)",
                          "الأخطاء: text أو json أو sarif أو github"}))
        ->check(one_of("text|json|sarif|github"))
        ->type_name("text|json|sarif|github");
  }

  void add_vet() {
    vet_command_ = command("vet", {"examine des dossiers", "vets dossiers", "فحص ملفات"});
    add_rules(vet_command_, vet_.rules);
    vet_command_
        ->add_option("--as-of", as_of_,
                     say({"date de la décision (sinon celle du dossier, sinon aujourd'hui au Maroc)",
                          "date of the decision (else the dossier's own, else today in Morocco)",
                          "تاريخ القرار (وإلا تاريخ الملف، وإلا اليوم في المغرب)"}))
        ->check([this](const std::string& text) {
          return engine::parse_date(text) ? std::string()
                                          : text + say({" n'est pas une date AAAA-MM-JJ", " is not a date YYYY-MM-DD",
                                                        " ليس تاريخا بصيغة YYYY-MM-DD"});
        })
        ->type_name("YYYY-MM-DD");
    vet_command_
        ->add_option("--format", format_text_,
                     say({"text, json, ou jsonl : un dossier par ligne, une décision par ligne",
                          "text, json, or jsonl: a dossier a line, a decision a line",
                          "text أو json أو jsonl: ملف في كل سطر وقرار في كل سطر"}))
        ->check(one_of("text|json|jsonl"))
        ->type_name("text|json|jsonl");
    vet_command_->add_flag(
        "--strict", vet_.strict,
        say({"un dossier qui ne peut être lu en entier est illisible",
             "a dossier that cannot be read wholly is unreadable", "الملف الذي لا يمكن قراءته كاملا يعد غير مقروء"}));
    vet_command_
        ->add_option("FILE", vet_.files,
                     say({"dossiers JSON ; *.jsonl est un lot ; - est l'entrée standard",
                          "JSON dossiers; *.jsonl is a batch; - is standard input",
                          "ملفات JSON؛ *.jsonl دفعة؛ - هو الدخل القياسي"}))
        ->required()
        ->type_name("");
  }

  void add_check() {
    check_command_ = command("check", {"vérifie des règles et leurs essais", "checks rules and their tests",
                                       "التحقق من القواعد واختباراتها"});
    add_directory(check_command_, check_.directory);
    check_command_->add_flag("--cost", check_.cost,
                             say({"dit combien de pas chaque règle peut coûter au plus",
                                  "tells how many steps each rule may cost at most", "يبين أقصى عدد خطوات لكل قاعدة"}));
    add_diagnostic_format(check_command_);
  }

  void add_test() {
    test_command_ = command("test", {"exécute les essais des règles, un par ligne",
                                     "runs the tests of rules, one a line", "تشغيل اختبارات القواعد"});
    add_directory(test_command_, test_.directory);
    test_command_
        ->add_option("--rule", test_.selection.rules,
                     say({"ne garde que les essais de ces règles (* et ? remplacent des caractères)",
                          "only the tests of these rules (* and ? stand for characters)",
                          "اختبارات هذه القواعد فقط (* و ? بدل الحروف)"}))
        ->expected(1)
        ->take_all()
        ->type_name("GLOB");
    test_command_
        ->add_option("--file", test_.selection.file,
                     say({"ne garde que les essais de ces fichiers", "only the tests of these files",
                          "اختبارات هذه الملفات فقط"}))
        ->type_name("GLOB");
    test_command_
        ->add_option("--name", test_.selection.name,
                     say({"ne garde que les essais dont le titre contient ce texte",
                          "only the tests whose title has this text", "الاختبارات التي يتضمن عنوانها هذا النص فقط"}))
        ->type_name(say({"TEXTE", "TEXT", "نص"}));
    add_test_modes();
    test_command_
        ->add_option("--format", test_format_,
                     say({"text ; junit pour les essais ; json avec --coverage ou --mutate",
                          "text; junit for the tests; json with --coverage or --mutate",
                          "text؛ أو junit للاختبارات؛ أو json مع --coverage أو --mutate"}))
        ->check(one_of("text|json|junit"))
        ->type_name("text|json|junit");
  }

  void add_test_modes() {
    const auto mode = [this](const char* flag, TestOptions::Mode wanted, const Translated& description) {
      test_command_->add_flag_callback(
          flag,
          [this, flag, wanted] {
            test_.mode = wanted;
            test_modes_.emplace_back(flag);
          },
          say(description));
    };
    mode("--list", TestOptions::Mode::list,
         {"nomme les essais sans les exécuter", "names the tests without running them", "يسمي الاختبارات دون تشغيلها"});
    mode("--coverage", TestOptions::Mode::coverage,
         {"ce que les essais montrent de chaque règle et de chaque condition",
          "what the tests show of each rule and condition", "ما تظهره الاختبارات من كل قاعدة وشرط"});
    mode("--mutate", TestOptions::Mode::mutate,
         {"change les règles d'un rien, de chaque façon : quel essai s'en aperçoit ?",
          "changes the rules by a trifle, in every way: does a test notice?",
          "يغير القواعد تغييرا طفيفا بكل طريقة: هل ينتبه اختبار؟"});
    mode("--guarantees", TestOptions::Mode::guarantees,
         {"cherche des dossiers qui démentent les garanties des règles",
          "looks for dossiers that break the guarantees of the rules", "يبحث عن ملفات تخالف ضمانات القواعد"});
    test_command_
        ->add_option("--dossiers", test_.dossiers,
                     say({"combien de dossiers essayer par garantie", "how many dossiers to try for each guarantee",
                          "عدد الملفات المجربة لكل ضمان"}))
        ->check(CLI::Range(1, 100'000'000))
        ->type_name("N");
    test_command_
        ->add_option(
            "--seed", test_.seed,
            say({"d'où partent les nombres au hasard", "where the random numbers begin", "بداية الأعداد العشوائية"}))
        ->type_name("N");
    mode("--update", TestOptions::Mode::update,
         {"récrit ce qu'attendent les essais qui échouent", "rewrites what failing tests expect",
          "يعيد كتابة ما تنتظره الاختبارات الفاشلة"});
  }

  // What does not go together is a mistake, not left out in silence.
  [[nodiscard]] std::optional<std::string> contradiction_of_test() const {
    using Mode = TestOptions::Mode;
    const bool reports = test_.mode == Mode::coverage || test_.mode == Mode::mutate;
    const bool fits = test_format_ == "json" ? reports : test_format_ == "junit" ? test_.mode == Mode::run : true;
    if (test_modes_.size() > 1) return test_modes_[1];
    if (!fits) return "--format " + test_format_;
    if (reports && !test_.selection.file.empty()) return "--file";
    if (reports && !test_.selection.name.empty()) return "--name";
    return std::nullopt;
  }

  void add_explain() {
    explain_command_ =
        command("explain", {"montre une règle (textes cités, période, rédaction) ou ce que veut dire un code",
                            "shows a rule (texts cited, period, wording) or what a code means",
                            "عرض قاعدة (النصوص والمدة والصياغة) أو معنى رمز"});
    add_rules(explain_command_, explain_.rules);
    explain_command_
        ->add_option("RULE|CODE", explain_.rule,
                     say({"nom de la règle, ou code (E0207), ou début de code (E02)",
                          "name of the rule, or a code (E0207), or the beginning of one (E02)",
                          "اسم القاعدة، أو رمز (E0207)، أو بداية رمز (E02)"}))
        ->required()
        ->type_name("");
  }

  void add_compile() {
    compile_command_ = command("compile", {"compile des règles en un seul fichier", "compiles rules into one file",
                                           "تصريف القواعد في ملف واحد"});
    add_directory(compile_command_, compile_.directory);
    add_diagnostic_format(compile_command_);
    compile_command_
        ->add_option("-o,--output", compile_.output, say({"fichier à écrire", "file to write", "الملف المراد كتابته"}))
        ->required()
        ->type_name("FILE.mzp");
  }

  void add_schema() {
    schema_command_ = command(
        "schema", {"donne le schéma JSON d'un dossier", "gives the JSON Schema of a dossier", "عرض مخطط JSON للملف"});
    add_rules(schema_command_, schema_.rules);
  }

  void add_format() {
    format_command_ =
        command("fmt", {"met des règles en forme, sur place", "lays out rules, in place", "تنسيق القواعد في ملفاتها"});
    format_command_->add_flag("--check", format_.check,
                              say({"n'écrit rien : nomme les fichiers qui changeraient (code de sortie 10)",
                                   "writes nothing: names the files that would change (exit code 10)",
                                   "لا يكتب شيئا: يسمي الملفات التي كانت ستتغير (رمز الخروج 10)"}));
    format_command_
        ->add_option("--to", surface_,
                     say({"écrit les mots du langage en français ou en anglais (sinon ceux du fichier)",
                          "writes the words of the language in French or English (else the file's own)",
                          "يكتب كلمات اللغة بالفرنسية أو الإنجليزية (وإلا فلغة الملف)"}))
        ->check(one_of("fr|en"))
        ->type_name("fr|en");
    format_command_
        ->add_option(
            "FILE|DIR", format_.paths,
            say({"fichiers de règles, ou répertoires", "files of rules, or directories", "ملفات القواعد أو مجلداتها"}))
        ->required()
        ->type_name("");
  }

  Language language_;
  CLI::App app_;
  VetOptions vet_;
  CheckOptions check_;
  TestOptions test_;
  ExplainOptions explain_;
  CompileOptions compile_;
  SchemaOptions schema_;
  FormatOptions format_;
  std::string as_of_;
  std::string format_text_;
  std::string test_format_;
  std::vector<std::string> test_modes_;
  std::string surface_;
  std::string language_text_;  ///< checked by CLI11, read before it
  CLI::App* vet_command_ = nullptr;
  CLI::App* check_command_ = nullptr;
  CLI::App* test_command_ = nullptr;
  CLI::App* explain_command_ = nullptr;
  CLI::App* compile_command_ = nullptr;
  CLI::App* schema_command_ = nullptr;
  CLI::App* format_command_ = nullptr;
};

}  // namespace

// The language of help and of mistakes has to be known before the command line is read.
Language asked_language(int argc, const char* const* argv) {
  constexpr std::string_view option = "--lang";
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    std::string_view value;
    if (argument == option && i + 1 < argc) value = argv[i + 1];
    if (argument.starts_with(option) && argument.substr(option.size()).starts_with('=')) {
      value = argument.substr(option.size() + 1);
    }
    if (const auto language = parse_language(value)) return *language;
  }
  return Language::fr;
}

std::expected<Options, ExitCode> read_command_line(int argc, const char* const* argv) {
  return CommandLine(asked_language(argc, argv)).read(argc, argv);
}

}  // namespace mizan::cli
