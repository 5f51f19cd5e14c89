### The words of the interface in Ukrainian. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = Перейти до змісту
menu-heading = Меню
crumbs-heading = Ви тут
contents-heading = На цій сторінці
languages-heading = Мови
# Beside a language in that list, where the page is not translated.
switcher-untranslated = ще не перекладено
switcher-all = Усі мови
count-pages = { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Ще не перекладено. Мова: { $language }
# Beside a single line in another language, as short as can be.
standing-in = мова: { $language }
standing-official = { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = Мова: { $language }
# Above the original text that stands before its translation.
standing-source = Оригінал. Мова: { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Читати сьогоднішній текст (мова: { $language })
standing-stale = Оригінал (мова: { $language }) змінився { $date }: цей переклад застарів
standing-stale-undated = Оригінал (мова: { $language }) змінився: цей переклад застарів
# Opens an old translation that stands after the original text.
standing-older = Застарілий переклад
standing-machine = Машинний переклад, не перевірений людиною

## The note at the head of a page whose translation is not whole

banner-heading = Стан перекладу
banner-machine = { $count ->
    [one] { $count } текст на цій сторінці переклала машина, і ніхто його не перевірив.
    [few] { $count } тексти на цій сторінці переклала машина, і ніхто їх не перевірив.
    [many] { $count } текстів на цій сторінці переклала машина, і ніхто їх не перевірив.
   *[other] { $count } тексту на цій сторінці переклала машина, і ніхто їх не перевірив.
}
banner-stale = { $count ->
    [one] { $count } текст змінився після перекладу: сьогоднішній текст поруч.
    [few] { $count } тексти змінилися після перекладу: сьогоднішні тексти поруч.
    [many] { $count } текстів змінилися після перекладу: сьогоднішні тексти поруч.
   *[other] { $count } тексту змінилися після перекладу: сьогоднішні тексти поруч.
}
banner-missing = { $count ->
    [one] { $count } текст ще не перекладено.
    [few] { $count } тексти ще не перекладено.
    [many] { $count } текстів ще не перекладено.
   *[other] { $count } тексту ще не перекладено.
}
banner-untranslated = Цю сторінку ще не перекладено. Але адреси, години роботи і номери подано вашою мовою.

## Alerts and notices

alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Небезпека
sensitive-note = Той, хто користуватиметься цим пристроєм після вас, може побачити, які сторінки ви відкривали.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Опис
part-audience = Для кого
part-how_to = Що робити
part-needed = Що потрібно
part-obtained = Що ви отримаєте
part-times = Час і строки
part-cost = Скільки коштує
part-access = Отримати послугу
part-conditions = Умови послуги
part-special_cases = Особливі випадки
part-contacts = Контакти
part-where = Де і коли
part-getting_there = Як дістатися
part-entering = Як увійти
part-what_it_does = Чим займається
part-members = Хто входить до складу
part-word = Як це пишеться
part-issuer = Хто видає
part-learned = Чого ви навчитеся
part-when = Коли і де відбувається
part-support = Допомога, щоб взяти участь
part-who = Хто організовує
part-aims = Цілі
part-activities = Діяльність
part-results = Результати
part-money = Фінансування
part-issue = Проблема
part-how_it_works = Як це працює
part-evaluation = Оцінка
part-beneficiaries = Кому це допомогло
part-transfer = Як зробити це в іншому місці
part-booking = Як записатися
part-about = Про що йдеться
part-steps = Кроки
part-more = Інша інформація

## Names of fields

field-title = Назва
field-summary = Коротко
field-topics = Теми
field-keywords = Ключові слова
field-image = Зображення
field-verified_on = Дата перевірки
field-verified_by = Хто перевірив
field-review_by = Перевірити знову до
field-sources = Джерела
field-category = Категорія
field-organisation = Відповідальна організація
field-audience = Для кого
field-legal_status = Статус перебування
field-minimum_age = Вік
field-maximum_age = Вік
field-required_documents = Які документи взяти
field-outputs = Що ви отримаєте
field-processing_time = Скільки часу потрібно
field-deadlines = Строки
field-cost_options = Вартість
field-channels = Як звернутися
field-online_url = Послуга онлайн
field-booking_url = Запис
field-places = Де
field-hours = Години роботи
field-hours_note = Примітка про години роботи
field-contacts = Контакти
field-phones = Телефон
field-emails = Електронна пошта
field-web = Сайт
field-languages = Якими мовами говорять
field-area = Територія обслуговування
field-status = Стан
field-status_until = До
field-status_reason = Причина
field-alert = Оголошення
field-alert_until = Оголошення діє до
field-legal_basis = Закони і правила
field-related = Дивіться також
field-type = Тип
field-street = Адреса
field-postal_code = Поштовий індекс
field-municipality = Муніципалітет
field-province = Провінція
field-at = Поверх і вхід
field-latitude = Широта
field-longitude = Довгота
field-accessibility = Доступність
field-legal_form = Правова форма
field-parent = Входить до складу
field-members = Учасники
field-agreement_from = Строк дії угоди
field-agreement_until = Строк дії угоди
field-forms = Інші форми
field-short = Скорочення
field-issuer = Хто видає
field-number = Номер
field-address = Адреса
field-note = Примітка
field-label = Для чого це
field-icon = Піктограма
field-order = Порядок
field-kind = Що містить
field-emergency = Екстрена допомога
field-sensitive = Делікатна сторінка
field-level = Рівень
field-hours_total = Тривалість
field-mode = Як проходить
field-editions = Дати
field-enrolment_url = Запис онлайн
field-enrolment_until = Запис до
field-certificate = Свідоцтво
field-childcare = Дитяча кімната
field-childcare_note = Примітка про дитячу кімнату
field-provider = Хто проводить
field-project = Проєкт
field-start = Період
field-event-start = Коли
field-event-online_url = Для участі онлайн
field-end = Кінець
field-place = Де
field-seats = Місця
field-organiser = Організатор
field-supporters = Хто підтримує
field-steps = Кроки
field-by = Хто опублікував
field-about = Чого стосується
field-date = Дата
field-expires = Діє до
field-name = Ім’я
field-role = Роль
field-person-languages = Які мови знає
field-person-organisation = Запис через організацію
field-fields = Сфери
field-qualification = Освіта
field-modes = Як зустрітися
field-notice_days = За скільки часу попередити
field-regular_service = Сьогодні
field-reach = Охоплено людей
field-total_cost = Загальна вартість
field-partners = Партнери
field-acronym = Скорочення
field-runs = Що здійснює проєкт
field-project-parent = Частина проєкту
field-lead = Головна організація
field-programme = Програма
field-fund = Фонд
field-objective = Конкретна ціль
field-code = Код
field-cup = CUP
field-eu_rate = Частка Європейського Союзу

## Categories of services

category-education = Освіта і навчання
category-health = Здоров’я, добробут і допомога
category-work = Робота
category-mobility = Пересування і транспорт
category-planning = Кадастр і містобудування
category-registry = Реєстрація мешканців і цивільний стан
category-tourism = Туризм
category-justice = Правосуддя і громадська безпека
category-taxes = Податки, фінанси і штрафи
category-culture = Культура і дозвілля
category-environment = Довкілля
category-business = Підприємства і торгівля
category-permits = Дозволи
category-procurement = Державні закупівлі
category-agriculture = Сільське господарство і рибальство

## Whom a service is for

audience-everyone = Усі
audience-residents = Мешканці
audience-foreign-residents = Мешканці-іноземці
audience-women = Жінки
audience-men = Чоловіки
audience-families = Сім’ї
audience-parents = Батьки
audience-minors = Неповнолітні
audience-young-people = Молодь
audience-adults = Дорослі
audience-older-people = Люди похилого віку
audience-students = Учні і студенти
audience-workers = Працівники
audience-unemployed = Люди без роботи
audience-people-with-disabilities = Люди з інвалідністю
audience-asylum-seekers = Шукачі притулку
audience-refugees = Біженці
audience-people-without-permit = Люди без посвідки на проживання
audience-victims = Постраждалі від насильства або торгівлі людьми
audience-associations = Асоціації
audience-operators = Працівники служб

legal_status-any = З посвідкою на проживання або без неї
legal_status-eu-citizen = Громадяни Європейського Союзу
legal_status-non-eu-citizen = Громадяни країн поза Європейським Союзом
legal_status-with-permit = З посвідкою на проживання
legal_status-without-permit = Без посвідки на проживання
legal_status-asylum-seeker = Шукачі притулку
legal_status-refugee = Біженці
legal_status-unaccompanied-minor = Неповнолітні іноземці без супроводу дорослих

age-from = { $count ->
    [one] Від { $count } року
    [few] Від { $count } років
    [many] Від { $count } років
   *[other] Від { $count } року
}
age-to = { $count ->
    [one] До { $count } року включно
    [few] До { $count } років включно
    [many] До { $count } років включно
   *[other] До { $count } року включно
}
age-between = { $to ->
    [one] Від { $from } до { $to } року
    [few] Від { $from } до { $to } років
    [many] Від { $from } до { $to } років
   *[other] Від { $from } до { $to } року
}

## What to bring, what one gets, how long, what it costs

nothing-needed = Документи не потрібні
copy-enough = Достатньо копії
output-REQ = Заява або запит
output-OTHDOC = Інший документ
output-PAYMENTDEC = Квитанція або підтвердження оплати
output-AUTHACT = Дозвіл
output-IDDEC = Посвідчення особи
output-ADMINDOC = Адміністративний акт
output-CERT = Довідка
output-CODE = Код
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
duration-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
duration-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
duration-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
all-year = Увесь рік
cost-free = Безкоштовно
period-from = З { $from }
period-until = До { $until }
period-between = З { $from } до { $until }

## How to reach a service

channel-desk = Особисто в офісі
channel-home = У вас удома
channel-phone = Телефоном
channel-email = Електронною поштою
channel-pec = Сертифікованою електронною поштою (PEC)
channel-web = На сайті
channel-app = Через застосунок
channel-post = Поштою
channel-intermediary = За допомогою іншої організації
channel-video = Відеозв’язком
mode-spoken = Нею говорять в офісі
mode-interpreter = З перекладачем або медіатором
mode-phone-interpreter = З перекладачем по телефону
mode-written = Письмова інформація
notice-days = { $count ->
    [one] Попередьте за { $count } день
    [few] Попередьте за { $count } дні
    [many] Попередьте за { $count } днів
   *[other] Попередьте за { $count } дня
}
contact-phone = Дзвоніть
contact-email = Напишіть електронного листа
contact-pec = Напишіть сертифікованого листа (PEC)
contact-web = Відкрийте сайт
contact-map = Відкрийте карту
# Opens a file that the calendar of the phone takes over.
calendar-add = Додати до календаря
phone-type-voice = Телефон
phone-type-text = Текстові повідомлення
phone-type-fax = Факс
phone-type-cell = Мобільний
phone-type-textphone = Телефон для людей, які не чують
email-type-plain = Електронна пошта
email-type-pec = Сертифікована електронна пошта (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = Ми цього не знаємо. Запитайте тут:
# The same, where there is nobody to name.
unknown-nobody = Ми цього не знаємо

## Hours

hours-closed = зачинено
hours-by-appointment = за записом
hours-all-day = увесь день
hours-closed-holidays = Зачинено у святкові дні
hours-always = Завжди працює, вдень і вночі
hours-only-appointment = Лише за попереднім записом
hours-public-holidays = Святкові дні
hours-school-holidays = Шкільні канікули
hours-open-holidays = Відчинено також у святкові дні
hours-other-holidays = У святкові дні години можуть бути іншими
hours-closed-school = Зачинено під час шкільних канікул
hours-other-school = Під час шкільних канікул години можуть бути іншими
hours-dates = Дати з іншими годинами
hours-next-day = наступного дня
hours-now-open = Зараз відчинено, до { $time }
hours-now-open-day = Зараз відчинено, до: { $day }, { $time }
hours-now-open-always = Зараз відчинено
hours-now-today = Зараз зачинено. Відчиниться сьогодні о { $time }
hours-now-tomorrow = Зараз зачинено. Відчиниться завтра о { $time }
hours-now-day = Зараз зачинено. Наступне відчинення: { $day }, { $time }
hours-now-closed = Зараз зачинено

## Places, organisations, states

province-of = Провінція { $name }
place-type-physical = Місце
place-type-postal = Поштова адреса
place-type-virtual = Віртуальне місце
feature-step-free-entrance = Вхід без сходів
feature-lift = Ліфт
feature-accessible-toilet = Доступний туалет
feature-tactile-paths = Тактильні доріжки
feature-hearing-loop = Система для слухових апаратів
feature-reserved-parking = Спеціальне місце для паркування
organisation-type-public-body = Державна установа
organisation-type-health-agency = Установа охорони здоров’я
organisation-type-school = Школа
organisation-type-social-cooperative = Соціальний кооператив
organisation-type-consortium = Консорціум
organisation-type-association = Асоціація
organisation-type-foundation = Фонд
organisation-type-religious-body = Релігійна організація
organisation-type-network = Мережа
organisation-type-company = Підприємство
status-active = Працює
status-inactive = Не працює
status-defunct = Більше не існує
status-temporarily-closed = Тимчасово зачинено
status-inactive-until = Не працює до { $date }
status-defunct-until = Більше не існує з { $date }
status-temporarily-closed-until = Зачинено до { $date }
agreement-ended = Угода закінчилася { $date }
badge-emergency = Екстрена допомога

## Courses, events, projects, people

edition-open = запис відкрито
edition-full = місць немає
edition-closed = запис закрито
edition-running = триває
edition-over = завершено
edition-cancelled = скасовано
enrol-until = Запис до { $date }
lessons-free = Заняття немає: { $dates }
level-literacy = Навчання грамоти
level-pre-A1 = до A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = Очно
course-mode-online = Онлайн
course-mode-blended = Очно та онлайн
childcare-yes = Є дитяча кімната
childcare-no = Дитячої кімнати немає
end-expected = Завершення заплановане, але ще не певне
regular-service = Стало постійною послугою
percent = { $number }%
event-type-arts = Мистецький захід
event-type-training = Навчальний захід
event-type-conference = Конференція
event-type-info-day = Інформаційний день
event-type-ceremony = Конкурс або церемонія
event-type-debate = Публічне обговорення
event-type-expert-meeting = Зустріч з експертами
event-type-community = Зустріч громади
event-type-religious = Релігійний захід
event-type-political = Політична зустріч
event-type-fair = Ярмарок
event-type-business-meeting = Ділова зустріч
event-type-market = Ринок
event-type-sport = Спортивний захід
event-status-scheduled = Заплановано
event-status-cancelled = Скасовано
event-status-postponed = Перенесено
event-status-moved-online = Перенесено в онлайн
event-notice-cancelled = Цей захід скасовано
event-notice-postponed = Цей захід перенесено: нова дата ще не відома
event-notice-moved-online = Цей захід проходить онлайн
event-over = Цей захід завершився { $date }
project-ended = Цей проєкт завершився { $date }
practice-ended = Ця практика завершилася { $date }
news-expired = Це оголошення діяло до { $date }
progress-planned = Заплановано
progress-running = Триває
progress-ended = Завершено
news-type-news = Новина
news-type-press-release = Пресреліз
news-type-notice = Оголошення
fluency-native = рідна мова
fluency-A1 = рівень A1
fluency-A2 = рівень A2
fluency-B1 = рівень B1
fluency-B2 = рівень B2
fluency-C1 = рівень C1
fluency-C2 = рівень C2
also-written = також письмово
meeting-in-person = Особисто
meeting-phone = Телефоном
meeting-video = Відеозв’язком
meeting-written = Письмово
occasions-more = { $count ->
    [one] і ще { $count } раз, до { $date }
    [few] і ще { $count } рази, до { $date }
    [many] і ще { $count } разів, до { $date }
   *[other] і ще { $count } разу, до { $date }
}
seats = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
hours-count = { $count ->
    [one] Усього { $count } година
    [few] Усього { $count } години
    [many] Усього { $count } годин
   *[other] Усього { $count } години
}
reach = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}

## Kinds of pages

kind-service = Послуга
kind-place = Місце
kind-organisation = Організація
kind-person = Людина
kind-course = Курс
kind-event = Захід
kind-project = Проєкт
kind-practice = Добра практика
kind-news = Новина
kind-term = Офіційне слово
kind-topic = Тема
kind-guide = Покрокова інструкція
kind-page = Сторінка
kinds-service = Послуги
kinds-place = Місця
kinds-organisation = Організації та асоціації
kinds-person = Люди
kinds-course = Курси
kinds-event = Заходи
kinds-project = Проєкти
kinds-practice = Добрі практики
kinds-news = Новини
kinds-term = Офіційні слова
kinds-topic = Теми
kinds-guide = Покрокові інструкції
kinds-page = Сторінки

## Lists

home-emergencies = Екстрена допомога
home-news = Оголошення
home-topics = Що вам потрібно?
home-guides = Що відбувається у вашому житті?
home-dates = Незабаром
home-desks = Куди звернутися
home-ways = Інші способи пошуку
home-sections = Увесь довідник
list-subtopics = Докладніші теми
list-related = Дивіться також
list-member-of = Входить до складу

## Lists that every site has: each with its title and with what it is

list-search = Пошук
list-search-summary = Напишіть слово своєю мовою або італійське слово з листа, навіть з помилками.
list-all-topics = Усі теми
list-all-topics-summary = Теми довідника і кількість сторінок у кожній.
list-a-z = Від А до Я
list-a-z-summary = Усі сторінки за абеткою, зокрема зі скороченнями та офіційними словами.
list-municipalities = За муніципалітетом
list-municipalities-summary = Муніципалітети, у яких є послуги та місця.
list-municipality = Послуги та місця в муніципалітеті { $name }
list-municipality-summary = Те, що є в цьому муніципалітеті або доступне його мешканцям.
list-audiences = Для кого
list-audiences-summary = Послуги для різних груп людей.
# The title of this list is a message of the group `audience`.
list-audience-summary = Послуги, призначені для цих людей.
list-spoken-languages = Якими мовами говорять в офісах
list-spoken-languages-summary = Мови, якими вам відповідають: самостійно або з перекладачем.
# The name is that of a language, as it stands after «in».
list-spoken-language = Де вам відповідають. Мова: { $name }
list-spoken-language-summary = Послуги та місця, де вам відповідають цією мовою, і як саме.
list-glossary = Словник
list-glossary-summary = Офіційні слова, які вживають в установах, з поясненнями.
letters-heading = Літери
list-whats-on = Що відбувається
list-whats-on-summary = Заходи й курси за датою.
list-news = Новини
list-news-summary = Оголошення, найновіші спочатку.
dates-now = Триває зараз
dates-past = Уже минуло
news-older = Попередні оголошення

## Search

search-label = Пошук у довіднику
search-button = Шукати
search-without-script = Пошук під час введення не працює в цьому браузері. Усі сторінки є нижче: за темами та від А до Я.
search-broken = Пошук не завантажився. Спробуйте ще раз або шукайте нижче за темами чи від А до Я.
search-busy = Шукаємо…
search-count = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
search-all = { $count ->
    [one] Показати { $count } результат із фільтрами
    [few] Показати всі { $count } результати з фільтрами
    [many] Показати всі { $count } результатів із фільтрами
   *[other] Показати всі { $count } результату з фільтрами
}
search-more = Показати більше результатів
search-via = Знайдено за словом: { $word }
search-none = Нічого не знайдено за запитом: { $words }
search-missing = На жодній сторінці немає цих слів: { $words }
search-near = Можливо, ви шукали:
search-report = Напишіть нам, чого ви не знайшли
search-report-subject = Шукали й не знайшли: { $words }
search-filters = Фільтри
search-clear = Скинути фільтри
search-failed = Частина пошуку не завантажилася: деяких результатів може бракувати.
search-again = Спробувати ще раз
search-cut = Текст дуже довгий: шукаємо лише за його початком.
search-letterless = Напишіть хоча б одну літеру або цифру.

## When the facts were verified, and from what source

provenance-heading = Звідки ця інформація
provenance-verified = Перевірено { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Перевірила { $date } організація
provenance-overdue = Не підтверджено після { $date }: перш ніж іти, уточніть
provenance-never = Установа ще не підтвердила
provenance-sources = Джерела

## The foot of every page

footer-heading = Про довідник
footer-help = Вам потрібна допомога?
footer-accessibility = Заява про доступність
footer-licence = Ліцензія на матеріали
footer-report = Повідомити про помилку на цій сторінці
report-subject = Помилка на сторінці: { $page }

## Pages without content of their own

notfound-title = Сторінку не знайдено
notfound-text = Адреса неправильна, або сторінки більше немає.
notfound-home = Перейти на початок довідника
chooser-heading = Виберіть мову
redirect-moved = Ця сторінка має нову адресу

## Names of languages, as they stand after «in»

language-it = італійська
language-en = англійська
language-ro = румунська
language-ar = арабська
language-pa = панджабі
language-sq = албанська
language-uk = українська
language-zh-Hans = китайська
language-fr = французька
language-es = іспанська
language-hi = гінді
language-bn = бенгальська
language-ur = урду
language-ru = російська
language-de = німецька
language-pt = португальська

## What a reader can do with a page and with the whole guide

page-share = Поділитися
page-listen = Слухати
page-listen-stop = Зупинити читання
page-exit = Негайно вийти
keep-heading = Збережіть цей довідник у телефоні
keep-text = Тоді він відкриється і без мережі. Займає:
keep-start = Зберегти в телефоні
keep-kept = Довідник у вашому телефоні.
keep-remove = Видалити з телефону
keep-failed = Не вдалося. Спробуйте ще раз, коли буде мережа.
keep-full = У телефоні немає місця. Звільніть місце й спробуйте ще раз.
offline-title = Немає мережі
offline-text = Цієї сторінки немає у вашому телефоні. Можна відкрити ті, які ви вже відвідали.
offline-held = Сторінки у вашому телефоні
offline-copy = Немає мережі: ви читаєте копію у своєму телефоні.
offline-old = Ця сторінка змінилася.
offline-reload = Відкрити нову
desk-title = Щоб показати у віконці
desk-open = Показати у віконці
desk-intro = Покажіть цю сторінку працівникові: кожен рядок двома мовами.
desk-back = Назад до сторінки
desk-print = Друкувати
desk-short = Сторінка відкривається також тут:
