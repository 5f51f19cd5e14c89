### The words of the interface in Spanish. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = Ir al contenido
menu-heading = Menú
crumbs-heading = Usted está aquí
contents-heading = En esta página
languages-heading = Idiomas
# Beside a language in that list, where the page is not translated.
switcher-untranslated = todavía sin traducir
switcher-all = Todos los idiomas
count-pages = { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Todavía sin traducir: en { $language }
# Beside a single line in another language, as short as can be.
standing-in = en { $language }
standing-official = en { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = En { $language }
# Above the original text that stands before its translation.
standing-source = Texto original en { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Leer el texto de hoy en { $language }
standing-stale = El texto en { $language } cambió el { $date }: esta traducción no está actualizada
standing-stale-undated = El texto en { $language } cambió: esta traducción no está actualizada
# Opens an old translation that stands after the original text.
standing-older = Traducción no actualizada
standing-machine = Traducción automática, no revisada por una persona

## The note at the head of a page whose translation is not whole

banner-heading = Estado de la traducción
banner-machine = { $count ->
    [one] Un texto de esta página fue traducido por una máquina y nadie lo ha revisado.
    [many] { $count } de textos de esta página fueron traducidos por una máquina y nadie los ha revisado.
   *[other] { $count } textos de esta página fueron traducidos por una máquina y nadie los ha revisado.
}
banner-stale = { $count ->
    [one] Un texto cambió después de la traducción: al lado está el de hoy.
    [many] { $count } de textos cambiaron después de la traducción: al lado están los de hoy.
   *[other] { $count } textos cambiaron después de la traducción: al lado están los de hoy.
}
banner-missing = { $count ->
    [one] Un texto todavía no está traducido.
    [many] { $count } de textos todavía no están traducidos.
   *[other] { $count } textos todavía no están traducidos.
}
banner-untranslated = Esta página todavía no está traducida. Las direcciones, los horarios y los números están de todos modos en su idioma.

## Alerts and notices

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Peligro
sensitive-note = Quien use este dispositivo después de usted puede ver qué páginas abrió usted.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Descripción
part-audience = A quién va dirigido
part-how_to = Cómo se hace
part-needed = Qué se necesita
part-obtained = Qué se obtiene
part-times = Tiempos y plazos
part-cost = Cuánto cuesta
part-access = Acceder al servicio
part-conditions = Condiciones del servicio
part-special_cases = Casos especiales
part-contacts = Contactos
part-where = Dónde y cuándo
part-getting_there = Cómo llegar
part-entering = Cómo entrar
part-what_it_does = Qué hace
part-members = Quién forma parte
part-word = Cómo se escribe
part-issuer = Quién lo emite
part-learned = Qué se aprende
part-when = Cuándo y dónde tiene lugar
part-support = Ayudas para participar
part-who = Quién lo organiza
part-aims = Objetivos
part-activities = Actividades
part-results = Resultados
part-money = Financiación
part-issue = El problema
part-how_it_works = Cómo funciona
part-evaluation = Evaluación
part-beneficiaries = A quién le ha servido
part-transfer = Cómo hacerlo en otro lugar
part-booking = Cómo reservar
part-about = De qué trata
part-steps = Los pasos
part-more = Más información

## Names of fields

field-title = Título
field-summary = En breve
field-topics = Temas
field-keywords = Palabras clave
field-image = Imagen
field-verified_on = Verificado el
field-verified_by = Verificado por
field-review_by = Volver a verificar antes del
field-sources = Fuentes
field-category = Categoría
field-organisation = Organismo responsable
field-audience = Para quién
field-legal_status = Situación de residencia
field-minimum_age = Edad
field-maximum_age = Edad
field-required_documents = Documentos que hay que llevar
field-outputs = Qué recibe
field-processing_time = Cuánto tiempo tarda
field-deadlines = Plazos
field-cost_options = Costo
field-channels = Cómo se accede
field-online_url = Servicio en línea
field-booking_url = Reserva
field-places = Dónde
field-hours = Horarios
field-hours_note = Nota sobre los horarios
field-contacts = Contactos
field-phones = Teléfono
field-emails = Correo electrónico
field-web = Sitio web
field-languages = Idiomas que se hablan
field-area = Zona atendida
field-status = Estado
field-status_until = Hasta el
field-status_reason = Motivo
field-alert = Aviso
field-alert_until = Aviso válido hasta el
field-legal_basis = Leyes y normas
field-related = Vea también
field-type = Tipo
field-street = Dirección
field-postal_code = Código postal
field-municipality = Municipio
field-province = Provincia
field-at = Piso y entrada
field-latitude = Latitud
field-longitude = Longitud
field-accessibility = Accesibilidad
field-legal_form = Forma jurídica
field-parent = Forma parte de
field-members = Miembros
field-agreement_from = Duración del acuerdo
field-agreement_until = Duración del acuerdo
field-forms = Otras formas
field-short = Sigla
field-issuer = Quién lo emite
field-number = Número
field-address = Dirección
field-note = Nota
field-label = Para qué sirve
field-icon = Pictograma
field-order = Orden
field-kind = Qué contiene
field-emergency = Emergencia
field-sensitive = Página delicada
field-level = Nivel
field-hours_total = Duración
field-mode = Cómo se desarrolla
field-editions = Fechas
field-enrolment_url = Inscripción en línea
field-enrolment_until = Inscripciones hasta el
field-certificate = Certificado
field-childcare = Espacio para niños
field-childcare_note = Nota sobre el espacio para niños
field-provider = Quién lo imparte
field-project = Proyecto
field-start = Periodo
field-event-start = Cuándo
field-event-online_url = Para participar en línea
field-end = Fin
field-place = Dónde
field-seats = Plazas
field-organiser = Organizador
field-supporters = Con el apoyo de
field-steps = Los pasos
field-by = Publicado por
field-about = Se refiere a
field-date = Fecha
field-expires = Válido hasta el
field-name = Nombre
field-role = Función
field-person-languages = Idiomas que conoce
field-person-organisation = Se reserva a través de
field-fields = Ámbitos
field-qualification = Formación
field-modes = Cómo reunirse
field-notice_days = Con cuánta antelación
field-regular_service = Hoy
field-reach = Personas alcanzadas
field-total_cost = Costo total
field-partners = Socios
field-acronym = Sigla
field-runs = Qué realiza el proyecto
field-project-parent = Forma parte del proyecto
field-lead = Organismo coordinador
field-programme = Programa
field-fund = Fondo
field-objective = Objetivo específico
field-code = Código
field-cup = CUP
field-eu_rate = Parte de la Unión Europea

## Categories of services

category-education = Educación y formación
category-health = Salud, bienestar y asistencia
category-work = Vida laboral
category-mobility = Movilidad y transporte
category-planning = Catastro y urbanismo
category-registry = Padrón y registro civil
category-tourism = Turismo
category-justice = Justicia y seguridad pública
category-taxes = Impuestos, finanzas y multas
category-culture = Cultura y tiempo libre
category-environment = Medio ambiente
category-business = Empresas y comercio
category-permits = Autorizaciones
category-procurement = Contratación pública
category-agriculture = Agricultura y pesca

## Whom a service is for

audience-everyone = Todos
audience-residents = Residentes
audience-foreign-residents = Residentes extranjeros
audience-women = Mujeres
audience-men = Hombres
audience-families = Familias
audience-parents = Madres y padres
audience-minors = Menores de edad
audience-young-people = Jóvenes
audience-adults = Adultos
audience-older-people = Personas mayores
audience-students = Estudiantes
audience-workers = Trabajadores
audience-unemployed = Personas sin trabajo
audience-people-with-disabilities = Personas con discapacidad
audience-asylum-seekers = Solicitantes de asilo
audience-refugees = Refugiados
audience-people-without-permit = Personas sin permiso de residencia
audience-victims = Víctimas de violencia o de trata de personas
audience-associations = Asociaciones
audience-operators = Personal de los servicios

legal_status-any = Con o sin permiso de residencia
legal_status-eu-citizen = Ciudadanos de la Unión Europea
legal_status-non-eu-citizen = Ciudadanos de países de fuera de la Unión Europea
legal_status-with-permit = Con permiso de residencia
legal_status-without-permit = Sin permiso de residencia
legal_status-asylum-seeker = Solicitantes de asilo
legal_status-refugee = Refugiados
legal_status-unaccompanied-minor = Menores extranjeros no acompañados

age-from = { $count ->
    [one] Desde { $count } año
    [many] Desde { $count } de años
   *[other] Desde { $count } años
}
age-to = { $count ->
    [one] Hasta { $count } año
    [many] Hasta { $count } de años
   *[other] Hasta { $count } años
}
age-between = { $to ->
    [one] De { $from } a { $to } año
    [many] De { $from } a { $to } de años
   *[other] De { $from } a { $to } años
}

## What to bring, what one gets, how long, what it costs

nothing-needed = No se necesita ningún documento
copy-enough = Basta una copia
output-REQ = Solicitud o petición
output-OTHDOC = Otro documento
output-PAYMENTDEC = Recibo o declaración de pago
output-AUTHACT = Autorización
output-IDDEC = Documento de identidad
output-ADMINDOC = Acto administrativo
output-CERT = Certificado
output-CODE = Código
duration-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
duration-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}
duration-months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
duration-years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}
all-year = Todo el año
cost-free = Gratuito
period-from = Desde el { $from }
period-until = Hasta el { $until }
period-between = Del { $from } al { $until }

## How to reach a service

channel-desk = En la ventanilla
channel-home = En su casa
channel-phone = Por teléfono
channel-email = Por correo electrónico
channel-pec = Por correo electrónico certificado (PEC)
channel-web = En un sitio web
channel-app = Con una aplicación
channel-post = Por correo postal
channel-intermediary = Con la ayuda de otro organismo
channel-video = Por videollamada
mode-spoken = Se habla en la ventanilla
mode-interpreter = Con un intérprete o mediador
mode-phone-interpreter = Con un intérprete por teléfono
mode-written = Información escrita
notice-days = { $count ->
    [one] Pídalo { $count } día antes
    [many] Pídalo { $count } de días antes
   *[other] Pídalo { $count } días antes
}
contact-phone = Llamar al
contact-email = Escribir un correo electrónico
contact-pec = Escribir un correo certificado (PEC)
contact-web = Abrir el sitio web
contact-map = Abrir el mapa
# Opens a file that the calendar of the phone takes over.
calendar-add = Añadir al calendario
phone-type-voice = Teléfono
phone-type-text = Mensajes de texto
phone-type-fax = Fax
phone-type-cell = Teléfono móvil
phone-type-textphone = Teléfono para personas sordas
email-type-plain = Correo electrónico
email-type-pec = Correo electrónico certificado (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = No lo sabemos. Pregunte aquí:
# The same, where there is nobody to name.
unknown-nobody = No lo sabemos

## Hours

hours-closed = cerrado
hours-by-appointment = con cita previa
hours-all-day = todo el día
hours-closed-holidays = Cerrado los días festivos
hours-always = Siempre disponible, día y noche
hours-only-appointment = Solo con cita
hours-public-holidays = Días festivos
hours-school-holidays = Vacaciones escolares
hours-open-holidays = Abierto también en días festivos
hours-other-holidays = En días festivos el horario puede ser distinto
hours-closed-school = Cerrado durante las vacaciones escolares
hours-other-school = Durante las vacaciones escolares el horario puede ser distinto
hours-dates = Fechas con otro horario
hours-next-day = del día siguiente
hours-now-open = Abierto ahora, hasta las { $time }
hours-now-open-day = Abierto ahora, hasta: { $day }, { $time }
hours-now-open-always = Abierto ahora
hours-now-today = Cerrado ahora. Abre hoy a las { $time }
hours-now-tomorrow = Cerrado ahora. Abre mañana a las { $time }
hours-now-day = Cerrado ahora. Próxima apertura: { $day }, { $time }
hours-now-closed = Cerrado ahora

## Places, organisations, states

province-of = Provincia de { $name }
place-type-physical = Lugar
place-type-postal = Dirección postal
place-type-virtual = Lugar virtual
feature-step-free-entrance = Entrada sin escalones
feature-lift = Ascensor
feature-accessible-toilet = Baño accesible
feature-tactile-paths = Recorridos táctiles
feature-hearing-loop = Sistema para audífonos
feature-reserved-parking = Estacionamiento reservado
organisation-type-public-body = Organismo público
organisation-type-health-agency = Agencia de salud
organisation-type-school = Escuela
organisation-type-social-cooperative = Cooperativa social
organisation-type-consortium = Consorcio
organisation-type-association = Asociación
organisation-type-foundation = Fundación
organisation-type-religious-body = Entidad religiosa
organisation-type-network = Red
organisation-type-company = Empresa
status-active = Activo
status-inactive = No activo
status-defunct = Ya no existe
status-temporarily-closed = Cerrado por un tiempo
status-inactive-until = No activo hasta el { $date }
status-defunct-until = Ya no existe desde el { $date }
status-temporarily-closed-until = Cerrado hasta el { $date }
agreement-ended = El acuerdo terminó el { $date }
badge-emergency = Emergencia

## Courses, events, projects, people

edition-open = inscripciones abiertas
edition-full = plazas agotadas
edition-closed = inscripciones cerradas
edition-running = en curso
edition-over = terminado
edition-cancelled = cancelado
enrol-until = Inscripciones hasta el { $date }
lessons-free = No hay clase: { $dates }
level-literacy = Alfabetización
level-pre-A1 = pre-A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = Presencial
course-mode-online = En línea
course-mode-blended = Presencial y en línea
childcare-yes = Hay un espacio para los niños
childcare-no = No hay un espacio para los niños
end-expected = El final está previsto, todavía no es seguro
regular-service = Se ha convertido en un servicio permanente
percent = { $number } %
event-type-arts = Evento artístico
event-type-training = Evento de formación
event-type-conference = Conferencia
event-type-info-day = Jornada informativa
event-type-ceremony = Concurso o ceremonia
event-type-debate = Debate público
event-type-expert-meeting = Encuentro con expertos
event-type-community = Encuentro de una comunidad
event-type-religious = Evento religioso
event-type-political = Encuentro político
event-type-fair = Feria
event-type-business-meeting = Reunión de negocios
event-type-market = Mercado
event-type-sport = Evento deportivo
event-status-scheduled = Programado
event-status-cancelled = Cancelado
event-status-postponed = Aplazado
event-status-moved-online = Pasa a hacerse en línea
event-notice-cancelled = Este evento está cancelado
event-notice-postponed = Este evento está aplazado: todavía no se conoce la nueva fecha
event-notice-moved-online = Este evento se hace en línea
event-over = Este evento terminó el { $date }
project-ended = Este proyecto terminó el { $date }
practice-ended = Esta experiencia terminó el { $date }
news-expired = Este aviso era válido hasta el { $date }
progress-planned = Programado
progress-running = En curso
progress-ended = Terminado
news-type-news = Noticia
news-type-press-release = Comunicado
news-type-notice = Aviso
fluency-native = lengua materna
fluency-A1 = nivel A1
fluency-A2 = nivel A2
fluency-B1 = nivel B1
fluency-B2 = nivel B2
fluency-C1 = nivel C1
fluency-C2 = nivel C2
also-written = también por escrito
meeting-in-person = En persona
meeting-phone = Por teléfono
meeting-video = Por videollamada
meeting-written = Por escrito
occasions-more = { $count ->
    [one] y una vez más, hasta el { $date }
    [many] y { $count } de veces más, hasta el { $date }
   *[other] y { $count } veces más, hasta el { $date }
}
seats = { $count ->
    [one] { $count } plaza
    [many] { $count } de plazas
   *[other] { $count } plazas
}
hours-count = { $count ->
    [one] { $count } hora en total
    [many] { $count } de horas en total
   *[other] { $count } horas en total
}
reach = { $count ->
    [one] { $count } persona
    [many] { $count } de personas
   *[other] { $count } personas
}

## Kinds of pages

kind-service = Servicio
kind-place = Lugar
kind-organisation = Organismo
kind-person = Persona
kind-course = Curso
kind-event = Evento
kind-project = Proyecto
kind-practice = Buena experiencia
kind-news = Noticia
kind-term = Palabra de las oficinas
kind-topic = Tema
kind-guide = Guía paso a paso
kind-page = Página
kinds-service = Servicios
kinds-place = Lugares
kinds-organisation = Organismos y asociaciones
kinds-person = Personas
kinds-course = Cursos
kinds-event = Eventos
kinds-project = Proyectos
kinds-practice = Buenas experiencias
kinds-news = Noticias
kinds-term = Palabras de las oficinas
kinds-topic = Temas
kinds-guide = Guías paso a paso
kinds-page = Páginas

## Lists

home-emergencies = Emergencias
home-news = Avisos
home-topics = ¿Qué necesita?
home-guides = ¿Qué le está pasando?
home-dates = Próximamente
home-desks = Adónde ir
home-ways = Otras formas de buscar
home-sections = Toda la guía
list-subtopics = Temas más precisos
list-related = Vea también
list-member-of = Forma parte de

## Lists that every site has: each with its title and with what it is

list-search = Buscar
list-search-summary = Escriba una palabra en su idioma, o la palabra italiana que ve en la carta, aunque tenga errores.
list-all-topics = Todos los temas
list-all-topics-summary = Los temas de la guía, con el número de páginas de cada uno.
list-a-z = De la A a la Z
list-a-z-summary = Todas las páginas en orden alfabético, también con las siglas y las palabras de las oficinas.
list-municipalities = Por municipio
list-municipalities-summary = Los municipios en los que encuentra servicios y lugares.
list-municipality = Servicios y lugares en el municipio de { $name }
list-municipality-summary = Lo que hay en este municipio o vale para quienes viven en él.
list-audiences = Para quién
list-audiences-summary = Los servicios según las personas a las que van dirigidos.
# The title of this list is a message of the group `audience`.
list-audience-summary = Los servicios que van dirigidos a estas personas.
list-spoken-languages = Idiomas que se hablan en las ventanillas
list-spoken-languages-summary = Los idiomas en los que alguien le responde, solo o con un intérprete.
# The name is that of a language, as it stands after «in».
list-spoken-language = Dónde se habla { $name }
list-spoken-language-summary = Servicios y lugares en los que alguien le responde en este idioma, y cómo.
list-glossary = Glosario
list-glossary-summary = Las palabras de las oficinas, explicadas.
letters-heading = Letras
list-whats-on = Agenda
list-whats-on-summary = Eventos y cursos, por fecha.
list-news = Noticias
list-news-summary = Los avisos, del más reciente al más antiguo.
dates-now = En curso
dates-past = Ya pasados
news-older = Avisos anteriores

## Search

search-label = Buscar en la guía
search-button = Buscar
search-without-script = La búsqueda mientras escribe no funciona en este navegador. Todas las páginas están aquí abajo: por tema y de la A a la Z.
search-broken = La búsqueda no se ha cargado. Inténtelo de nuevo, o busque aquí abajo por tema o de la A a la Z.
search-busy = Buscando…
search-count = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
search-all = { $count ->
    [one] Ver el resultado, con filtros
    [many] Ver los { $count } de resultados, con filtros
   *[other] Ver los { $count } resultados, con filtros
}
search-more = Mostrar más resultados
search-via = Encontrado con: { $word }
search-none = Ningún resultado para: { $words }
search-missing = Ninguna página tiene estas palabras: { $words }
search-near = Quizá buscaba:
search-report = Escríbanos qué no ha encontrado
search-report-subject = Buscado y no encontrado: { $words }
search-filters = Filtros
search-clear = Quitar los filtros
search-failed = Una parte de la búsqueda no se ha cargado: pueden faltar resultados.
search-again = Reintentar
search-cut = El texto es muy largo: buscamos solo con el principio.
search-letterless = Escriba al menos una letra o un número.

## When the facts were verified, and from what source

provenance-heading = De dónde viene esta información
provenance-verified = Verificado el { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Verificado el { $date } por
provenance-overdue = No confirmado desde el { $date }: antes de ir, pida confirmación
provenance-never = Todavía no confirmado por la oficina
provenance-sources = Fuentes

## The foot of every page

footer-heading = Información sobre la guía
footer-help = ¿Necesita ayuda?
footer-accessibility = Declaración de accesibilidad
footer-licence = Licencia de los contenidos
footer-report = Avisar de un error en esta página
report-subject = Error en la página: { $page }

## Pages without content of their own

notfound-title = Página no encontrada
notfound-text = La dirección es incorrecta o la página ya no existe.
notfound-home = Ir al inicio de la guía
chooser-heading = Elija el idioma
redirect-moved = Esta página tiene una nueva dirección

## Names of languages, as they stand after «in»

language-it = italiano
language-en = inglés
language-ro = rumano
language-ar = árabe
language-pa = panyabí
language-sq = albanés
language-uk = ucraniano
language-zh-Hans = chino
language-fr = francés
language-es = español
language-hi = hindi
language-bn = bengalí
language-ur = urdu
language-ru = ruso
language-de = alemán
language-pt = portugués

## What a reader can do with a page and with the whole guide

page-share = Compartir
page-listen = Escuchar
page-listen-stop = Detener la lectura
page-exit = Salir ya de esta página
keep-heading = Guarde esta guía en su teléfono
keep-text = Así se abre también sin red. Ocupa:
keep-start = Guardar en el teléfono
keep-kept = La guía está en su teléfono.
keep-remove = Quitar del teléfono
keep-failed = No ha funcionado. Inténtelo de nuevo cuando tenga red.
keep-full = Ya no hay espacio en el teléfono. Libere espacio e inténtelo de nuevo.
offline-title = No tiene conexión
offline-text = Esta página no está en su teléfono. Puede abrir las que ya ha visitado.
offline-held = Páginas en su teléfono
offline-copy = No tiene conexión: está leyendo la copia de su teléfono.
offline-old = Esta página ha cambiado.
offline-reload = Abrir la nueva
desk-title = Para mostrar en la ventanilla
desk-open = Mostrar en la ventanilla
desk-intro = Muestre esta página en la ventanilla: cada línea está en dos idiomas.
desk-back = Volver a la página
desk-print = Imprimir
desk-short = La página también se abre aquí:
