### The words of the interface in Russian. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = Перейти к содержанию
menu-heading = Меню
crumbs-heading = Вы здесь
contents-heading = На этой странице
languages-heading = Языки
# Beside a language in that list, where the page is not translated.
switcher-untranslated = ещё не переведено
switcher-all = Все языки
count-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Ещё не переведено. Язык: { $language }
# Beside a single line in another language, as short as can be.
standing-in = язык: { $language }
standing-official = { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = Язык: { $language }
# Above the original text that stands before its translation.
standing-source = Оригинал. Язык: { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Читать сегодняшний текст (язык: { $language })
standing-stale = Оригинал (язык: { $language }) изменился { $date }: этот перевод устарел
standing-stale-undated = Оригинал (язык: { $language }) изменился: этот перевод устарел
# Opens an old translation that stands after the original text.
standing-older = Устаревший перевод
standing-machine = Машинный перевод, не проверенный человеком

## The note at the head of a page whose translation is not whole

banner-heading = Состояние перевода
banner-machine = { $count ->
    [one] { $count } текст на этой странице перевела машина, и никто его не проверил.
    [few] { $count } текста на этой странице перевела машина, и никто их не проверил.
    [many] { $count } текстов на этой странице перевела машина, и никто их не проверил.
   *[other] { $count } текста на этой странице перевела машина, и никто их не проверил.
}
banner-stale = { $count ->
    [one] { $count } текст изменился после перевода: сегодняшний текст рядом.
    [few] { $count } текста изменились после перевода: сегодняшние тексты рядом.
    [many] { $count } текстов изменились после перевода: сегодняшние тексты рядом.
   *[other] { $count } текста изменились после перевода: сегодняшние тексты рядом.
}
banner-missing = { $count ->
    [one] { $count } текст ещё не переведён.
    [few] { $count } текста ещё не переведены.
    [many] { $count } текстов ещё не переведены.
   *[other] { $count } текста ещё не переведены.
}
banner-untranslated = Эта страница ещё не переведена. Но адреса, часы работы и номера даны на вашем языке.

## Alerts and notices

alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Внимание
alert-caution = Опасность
sensitive-note = Тот, кто будет пользоваться этим устройством после вас, может увидеть, какие страницы вы открывали.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Описание
part-audience = Для кого
part-how_to = Что делать
part-needed = Что нужно
part-obtained = Что вы получите
part-times = Время и сроки
part-cost = Сколько стоит
part-access = Получить услугу
part-conditions = Условия услуги
part-special_cases = Особые случаи
part-contacts = Контакты
part-where = Где и когда
part-getting_there = Как добраться
part-entering = Как войти
part-what_it_does = Чем занимается
part-members = Кто входит в состав
part-word = Как это пишется
part-issuer = Кто выдаёт
part-learned = Чему вы научитесь
part-when = Когда и где проходит
part-support = Помощь, чтобы принять участие
part-who = Кто организует
part-aims = Цели
part-activities = Деятельность
part-results = Результаты
part-money = Финансирование
part-issue = Проблема
part-how_it_works = Как это работает
part-evaluation = Оценка
part-beneficiaries = Кому это помогло
part-transfer = Как сделать это в другом месте
part-booking = Как записаться
part-about = О чём это
part-steps = Шаги
part-more = Другая информация

## Names of fields

field-title = Название
field-summary = Коротко
field-topics = Темы
field-keywords = Ключевые слова
field-image = Изображение
field-verified_on = Дата проверки
field-verified_by = Кто проверил
field-review_by = Проверить снова до
field-sources = Источники
field-category = Категория
field-organisation = Ответственная организация
field-audience = Для кого
field-legal_status = Статус пребывания
field-minimum_age = Возраст
field-maximum_age = Возраст
field-required_documents = Какие документы взять
field-outputs = Что вы получите
field-processing_time = Сколько времени нужно
field-deadlines = Сроки
field-cost_options = Стоимость
field-channels = Как обратиться
field-online_url = Услуга онлайн
field-booking_url = Запись
field-places = Где
field-hours = Часы работы
field-hours_note = Примечание о часах работы
field-contacts = Контакты
field-phones = Телефон
field-emails = Электронная почта
field-web = Сайт
field-languages = На каких языках говорят
field-area = Территория обслуживания
field-status = Состояние
field-status_until = До
field-status_reason = Причина
field-alert = Объявление
field-alert_until = Объявление действует до
field-legal_basis = Законы и правила
field-related = Смотрите также
field-type = Тип
field-street = Адрес
field-postal_code = Почтовый индекс
field-municipality = Муниципалитет
field-province = Провинция
field-at = Этаж и вход
field-latitude = Широта
field-longitude = Долгота
field-accessibility = Доступность
field-legal_form = Правовая форма
field-parent = Входит в состав
field-members = Участники
field-agreement_from = Срок действия соглашения
field-agreement_until = Срок действия соглашения
field-forms = Другие формы
field-short = Сокращение
field-issuer = Кто выдаёт
field-number = Номер
field-address = Адрес
field-note = Примечание
field-label = Для чего это
field-icon = Пиктограмма
field-order = Порядок
field-kind = Что содержит
field-emergency = Экстренная помощь
field-sensitive = Деликатная страница
field-level = Уровень
field-hours_total = Длительность
field-mode = Как проходит
field-editions = Даты
field-enrolment_url = Запись онлайн
field-enrolment_until = Запись до
field-certificate = Свидетельство
field-childcare = Присмотр за детьми
field-childcare_note = Примечание о присмотре за детьми
field-provider = Кто проводит
field-project = Проект
field-start = Период
field-event-start = Когда
field-event-online_url = Для участия онлайн
field-end = Конец
field-place = Где
field-seats = Места
field-organiser = Организатор
field-supporters = Кто поддерживает
field-steps = Шаги
field-by = Кто опубликовал
field-about = Чего касается
field-date = Дата
field-expires = Действует до
field-name = Имя
field-role = Роль
field-person-languages = Какие языки знает
field-person-organisation = Запись через организацию
field-fields = Сферы
field-qualification = Образование
field-modes = Как встретиться
field-notice_days = За сколько дней предупредить
field-regular_service = Сегодня
field-reach = Охвачено людей
field-total_cost = Общая стоимость
field-partners = Партнёры
field-acronym = Сокращение
field-runs = Что осуществляет проект
field-project-parent = Часть проекта
field-lead = Головная организация
field-programme = Программа
field-fund = Фонд
field-objective = Конкретная цель
field-code = Код
field-cup = CUP
field-eu_rate = Доля Европейского союза

## Categories of services

category-education = Образование и обучение
category-health = Здоровье, благополучие и помощь
category-work = Работа
category-mobility = Передвижение и транспорт
category-planning = Кадастр и градостроительство
category-registry = Регистрация жителей и гражданское состояние
category-tourism = Туризм
category-justice = Правосудие и общественная безопасность
category-taxes = Налоги, финансы и штрафы
category-culture = Культура и досуг
category-environment = Окружающая среда
category-business = Предприятия и торговля
category-permits = Разрешения
category-procurement = Государственные закупки
category-agriculture = Сельское хозяйство и рыболовство

## Whom a service is for

audience-everyone = Все
audience-residents = Жители
audience-foreign-residents = Жители-иностранцы
audience-women = Женщины
audience-men = Мужчины
audience-families = Семьи
audience-parents = Родители
audience-minors = Несовершеннолетние
audience-young-people = Молодёжь
audience-adults = Взрослые
audience-older-people = Пожилые люди
audience-students = Ученики и студенты
audience-workers = Работники
audience-unemployed = Люди без работы
audience-people-with-disabilities = Люди с инвалидностью
audience-asylum-seekers = Просители убежища
audience-refugees = Беженцы
audience-people-without-permit = Люди без вида на жительство
audience-victims = Пострадавшие от насилия или торговли людьми
audience-associations = Ассоциации
audience-operators = Работники служб

legal_status-any = С видом на жительство или без него
legal_status-eu-citizen = Граждане Европейского союза
legal_status-non-eu-citizen = Граждане стран вне Европейского союза
legal_status-with-permit = С видом на жительство
legal_status-without-permit = Без вида на жительство
legal_status-asylum-seeker = Просители убежища
legal_status-refugee = Беженцы
legal_status-unaccompanied-minor = Несовершеннолетние иностранцы без сопровождения взрослых

age-from = { $count ->
    [one] От { $count } года
    [few] От { $count } лет
    [many] От { $count } лет
   *[other] От { $count } года
}
age-to = { $count ->
    [one] До { $count } года включительно
    [few] До { $count } лет включительно
    [many] До { $count } лет включительно
   *[other] До { $count } года включительно
}
age-between = { $to ->
    [one] От { $from } до { $to } года
    [few] От { $from } до { $to } лет
    [many] От { $from } до { $to } лет
   *[other] От { $from } до { $to } года
}

## What to bring, what one gets, how long, what it costs

nothing-needed = Документы не нужны
copy-enough = Достаточно копии
output-REQ = Заявление или запрос
output-OTHDOC = Другой документ
output-PAYMENTDEC = Квитанция или подтверждение оплаты
output-AUTHACT = Разрешение
output-IDDEC = Удостоверение личности
output-ADMINDOC = Административный акт
output-CERT = Справка
output-CODE = Код
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
duration-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
duration-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
all-year = Весь год
cost-free = Бесплатно
period-from = С { $from }
period-until = До { $until }
period-between = С { $from } до { $until }

## How to reach a service

channel-desk = В окошке учреждения
channel-home = У вас дома
channel-phone = По телефону
channel-email = По электронной почте
channel-pec = По сертифицированной электронной почте (PEC)
channel-web = На сайте
channel-app = Через приложение
channel-post = По почте
channel-intermediary = С помощью другой организации
channel-video = По видеосвязи
mode-spoken = На нём говорят в учреждении
mode-interpreter = С переводчиком или медиатором
mode-phone-interpreter = С переводчиком по телефону
mode-written = Письменная информация
notice-days = { $count ->
    [one] Предупредите за { $count } день
    [few] Предупредите за { $count } дня
    [many] Предупредите за { $count } дней
   *[other] Предупредите за { $count } дня
}
contact-phone = Звоните
contact-email = Напишите электронное письмо
contact-pec = Напишите сертифицированное письмо (PEC)
contact-web = Откройте сайт
contact-map = Откройте карту
# Opens a file that the calendar of the phone takes over.
calendar-add = Добавить в календарь
phone-type-voice = Телефон
phone-type-text = Текстовые сообщения
phone-type-fax = Факс
phone-type-cell = Мобильный
phone-type-textphone = Телефон для глухих
email-type-plain = Электронная почта
email-type-pec = Сертифицированная электронная почта (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = Мы этого не знаем. Спросите здесь:
# The same, where there is nobody to name.
unknown-nobody = Мы этого не знаем

## Hours

hours-closed = закрыто
hours-by-appointment = по записи
hours-all-day = весь день
hours-closed-holidays = Закрыто в праздничные дни
hours-always = Работает всегда, днём и ночью
hours-only-appointment = Только по записи
hours-public-holidays = Праздничные дни
hours-school-holidays = Школьные каникулы
hours-open-holidays = Открыто и в праздничные дни
hours-other-holidays = В праздничные дни часы могут быть другими
hours-closed-school = Закрыто во время школьных каникул
hours-other-school = Во время школьных каникул часы могут быть другими
hours-dates = Даты с другими часами
hours-next-day = следующего дня
hours-now-open = Сейчас открыто, до { $time }
hours-now-open-day = Сейчас открыто, до: { $day }, { $time }
hours-now-open-always = Сейчас открыто
hours-now-today = Сейчас закрыто. Откроется сегодня в { $time }
hours-now-tomorrow = Сейчас закрыто. Откроется завтра в { $time }
hours-now-day = Сейчас закрыто. Следующее открытие: { $day }, { $time }
hours-now-closed = Сейчас закрыто

## Places, organisations, states

province-of = Провинция { $name }
place-type-physical = Место
place-type-postal = Почтовый адрес
place-type-virtual = Виртуальное место
feature-step-free-entrance = Вход без ступенек
feature-lift = Лифт
feature-accessible-toilet = Доступный туалет
feature-tactile-paths = Тактильные дорожки
feature-hearing-loop = Система для слуховых аппаратов
feature-reserved-parking = Специальное место для парковки
organisation-type-public-body = Государственное учреждение
organisation-type-health-agency = Учреждение здравоохранения
organisation-type-school = Школа
organisation-type-social-cooperative = Социальный кооператив
organisation-type-consortium = Консорциум
organisation-type-association = Ассоциация
organisation-type-foundation = Фонд
organisation-type-religious-body = Религиозная организация
organisation-type-network = Сеть
organisation-type-company = Предприятие
status-active = Работает
status-inactive = Не работает
status-defunct = Больше не существует
status-temporarily-closed = Временно закрыто
status-inactive-until = Не работает до { $date }
status-defunct-until = Больше не существует с { $date }
status-temporarily-closed-until = Закрыто до { $date }
agreement-ended = Соглашение закончилось { $date }
badge-emergency = Экстренная помощь

## Courses, events, projects, people

edition-open = запись открыта
edition-full = мест нет
edition-closed = запись закрыта
edition-running = идёт
edition-over = завершён
edition-cancelled = отменён
enrol-until = Запись до { $date }
lessons-free = Занятий нет: { $dates }
level-literacy = Обучение грамоте
level-pre-A1 = до A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = Очно
course-mode-online = Онлайн
course-mode-blended = Очно и онлайн
childcare-yes = Есть присмотр за детьми
childcare-no = Присмотра за детьми нет
end-expected = Окончание предполагается, но ещё не точно
regular-service = Стало постоянной услугой
percent = { $number } %
event-type-arts = Творческое мероприятие
event-type-training = Обучающее мероприятие
event-type-conference = Конференция
event-type-info-day = Информационный день
event-type-ceremony = Конкурс или церемония
event-type-debate = Публичное обсуждение
event-type-expert-meeting = Встреча с экспертами
event-type-community = Встреча общины
event-type-religious = Религиозное мероприятие
event-type-political = Политическая встреча
event-type-fair = Ярмарка
event-type-business-meeting = Деловая встреча
event-type-market = Рынок
event-type-sport = Спортивное мероприятие
event-status-scheduled = Запланировано
event-status-cancelled = Отменено
event-status-postponed = Перенесено
event-status-moved-online = Перенесено в онлайн
event-notice-cancelled = Это мероприятие отменено
event-notice-postponed = Это мероприятие перенесено: новая дата ещё не известна
event-notice-moved-online = Это мероприятие проходит онлайн
event-over = Это мероприятие завершилось { $date }
project-ended = Этот проект завершился { $date }
practice-ended = Эта практика завершилась { $date }
news-expired = Это объявление действовало до { $date }
progress-planned = Запланирован
progress-running = Идёт
progress-ended = Завершён
news-type-news = Новость
news-type-press-release = Пресс-релиз
news-type-notice = Объявление
fluency-native = родной язык
fluency-A1 = уровень A1
fluency-A2 = уровень A2
fluency-B1 = уровень B1
fluency-B2 = уровень B2
fluency-C1 = уровень C1
fluency-C2 = уровень C2
also-written = также письменно
meeting-in-person = Лично
meeting-phone = По телефону
meeting-video = По видеосвязи
meeting-written = Письменно
occasions-more = { $count ->
    [one] и ещё { $count } раз, до { $date }
    [few] и ещё { $count } раза, до { $date }
    [many] и ещё { $count } раз, до { $date }
   *[other] и ещё { $count } раза, до { $date }
}
seats = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
hours-count = { $count ->
    [one] Всего { $count } час
    [few] Всего { $count } часа
    [many] Всего { $count } часов
   *[other] Всего { $count } часа
}
reach = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}

## Kinds of pages

kind-service = Услуга
kind-place = Место
kind-organisation = Организация
kind-person = Человек
kind-course = Курс
kind-event = Мероприятие
kind-project = Проект
kind-practice = Хороший опыт
kind-news = Новость
kind-term = Официальное слово
kind-topic = Тема
kind-guide = Пошаговая инструкция
kind-page = Страница
kinds-service = Услуги
kinds-place = Места
kinds-organisation = Организации и ассоциации
kinds-person = Люди
kinds-course = Курсы
kinds-event = Мероприятия
kinds-project = Проекты
kinds-practice = Хороший опыт
kinds-news = Новости
kinds-term = Официальные слова
kinds-topic = Темы
kinds-guide = Пошаговые инструкции
kinds-page = Страницы

## Lists

home-emergencies = Экстренная помощь
home-news = Объявления
home-topics = Что вам нужно?
home-guides = Что происходит в вашей жизни?
home-dates = Скоро
home-desks = Куда обратиться
home-ways = Другие способы поиска
home-sections = Весь справочник
list-subtopics = Более подробные темы
list-related = Смотрите также
list-member-of = Входит в состав

## Lists that every site has: each with its title and with what it is

list-search = Поиск
list-search-summary = Напишите слово на своём языке или итальянское слово из письма, можно с ошибками.
list-all-topics = Все темы
list-all-topics-summary = Темы справочника и число страниц в каждой.
list-a-z = От А до Я
list-a-z-summary = Все страницы по алфавиту, в том числе с сокращениями и официальными словами.
list-municipalities = По муниципалитету
list-municipalities-summary = Муниципалитеты, в которых есть услуги и места.
list-municipality = Услуги и места в муниципалитете { $name }
list-municipality-summary = То, что есть в этом муниципалитете или доступно его жителям.
list-audiences = Для кого
list-audiences-summary = Услуги для разных групп людей.
# The title of this list is a message of the group `audience`.
list-audience-summary = Услуги, предназначенные для этих людей.
list-spoken-languages = На каких языках говорят в учреждениях
list-spoken-languages-summary = Языки, на которых вам отвечают: сами или с переводчиком.
# The name is that of a language, as it stands after «in».
list-spoken-language = Где вам отвечают. Язык: { $name }
list-spoken-language-summary = Услуги и места, где вам отвечают на этом языке, и как именно.
list-glossary = Словарь
list-glossary-summary = Официальные слова, которые используют в учреждениях, с объяснениями.
letters-heading = Буквы
list-whats-on = Что происходит
list-whats-on-summary = Мероприятия и курсы по дате.
list-news = Новости
list-news-summary = Объявления, сначала новые.
dates-now = Идёт сейчас
dates-past = Уже прошло
news-older = Прежние объявления

## Search

search-label = Поиск по справочнику
search-button = Искать
search-without-script = Поиск во время ввода не работает в этом браузере. Все страницы есть ниже: по темам и от А до Я.
search-broken = Поиск не загрузился. Попробуйте ещё раз или ищите ниже по темам или от А до Я.
search-busy = Ищем…
search-count = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
search-all = { $count ->
    [one] Показать { $count } результат с фильтрами
    [few] Показать все { $count } результата с фильтрами
    [many] Показать все { $count } результатов с фильтрами
   *[other] Показать все { $count } результата с фильтрами
}
search-more = Показать ещё результаты
search-via = Найдено по слову: { $word }
search-none = Ничего не найдено по запросу: { $words }
search-missing = Ни на одной странице нет этих слов: { $words }
search-near = Возможно, вы искали:
search-report = Напишите нам, чего вы не нашли
search-report-subject = Искали и не нашли: { $words }
search-filters = Фильтры
search-clear = Сбросить фильтры
search-failed = Часть поиска не загрузилась: некоторых результатов может не хватать.
search-again = Попробовать ещё раз
search-cut = Текст очень длинный: ищем только по его началу.
search-letterless = Напишите хотя бы одну букву или цифру.

## When the facts were verified, and from what source

provenance-heading = Откуда эта информация
provenance-verified = Проверено { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Проверено { $date } организацией
provenance-overdue = Не подтверждено после { $date }: прежде чем идти, уточните
provenance-never = Учреждение ещё не подтвердило
provenance-sources = Источники

## The foot of every page

footer-heading = О справочнике
footer-help = Вам нужна помощь?
footer-accessibility = Заявление о доступности
footer-licence = Лицензия на материалы
footer-report = Сообщить об ошибке на этой странице
report-subject = Ошибка на странице: { $page }

## Pages without content of their own

notfound-title = Страница не найдена
notfound-text = Адрес неправильный, или страницы больше нет.
notfound-home = Перейти в начало справочника
chooser-heading = Выберите язык
redirect-moved = У этой страницы новый адрес

## Names of languages, as they stand after «in»

language-it = итальянский
language-en = английский
language-ro = румынский
language-ar = арабский
language-pa = панджаби
language-sq = албанский
language-uk = украинский
language-zh-Hans = китайский
language-fr = французский
language-es = испанский
language-hi = хинди
language-bn = бенгальский
language-ur = урду
language-ru = русский
language-de = немецкий
language-pt = португальский

## What a reader can do with a page and with the whole guide

page-share = Поделиться
page-listen = Слушать
page-listen-stop = Остановить чтение
page-exit = Немедленно выйти
keep-heading = Сохраните этот справочник в телефоне
keep-text = Тогда он откроется и без сети. Занимает:
keep-start = Сохранить в телефоне
keep-kept = Справочник в вашем телефоне.
keep-remove = Удалить с телефона
keep-failed = Не получилось. Попробуйте ещё раз, когда будет сеть.
keep-full = В телефоне нет места. Освободите место и попробуйте ещё раз.
offline-title = Нет сети
offline-text = Этой страницы нет в вашем телефоне. Можно открыть те, которые вы уже посещали.
offline-held = Страницы в вашем телефоне
offline-copy = Нет сети: вы читаете копию в своём телефоне.
offline-old = Эта страница изменилась.
offline-reload = Открыть новую
desk-title = Чтобы показать в окошке
desk-open = Показать в окошке
desk-intro = Покажите эту страницу сотруднику: каждая строка на двух языках.
desk-back = Назад к странице
desk-print = Печать
desk-short = Страница открывается также здесь:
