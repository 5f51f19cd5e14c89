### Come leggere questa guida — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = Cómo leer esta guía
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = De dónde viene la información, qué falta y dónde preguntar.
# it: guida; fonti; errori; come funziona; informazioni
keywords = guía; fuentes; errores; cómo funciona; información; ayuda
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = Esta guía explica los servicios de la zona de Cremona, Casalmaggiore y Crema. Está en varios idiomas.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = De dónde viene la información
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = convocatoria y aviso público
p-hzej4 = Las reglas vienen de las leyes italianas. La información sobre los organismos de la zona viene de avisos públicos. Al final de cada página está la fuente.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Algunos avisos son antiguos. Si un proyecto ha terminado, la página lo dice.

## Che cosa manca

# it: Che cosa manca
t-hrikt = Qué falta
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = No escribimos una dirección, un horario o un precio si no lo conocemos. En ese caso usted lee «No lo sabemos» y el nombre de la oficina donde preguntar.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = Puede que la oficina lo haya escrito en su sitio: mire allí. También encuentra las oficinas públicas italianas en el sitio [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Las leyes cambian a menudo. Antes de pagar o firmar, pida confirmación a la oficina.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = Por dónde empezar
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = ¿Le ha pasado algo importante? Empiece por los [momentos de la vida][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
l-keyyt = ¿Ha recibido una carta con una palabra difícil? Búsquela: por ejemplo, [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = ¿No sabe a quién preguntar? En Cremona vaya a [Mondinsieme][1]. En las otras ciudades y pueblos vaya al [municipio (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Quién le ayuda en persona
# it: Problema
c-ztsfq = Problema
# it: Chi ti aiuta
c-5z9dm = Quién le ayuda
# it: Un modulo
c-vhwtb = Un formulario
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
c-8uyfc = [Oficina de ayuda (patronato) u oficina de ayuda fiscal (CAF)][1]
# it: Soldi, casa, famiglia
c-uj2er = Dinero, vivienda, familia
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = trabajador social
c-kdjzc = [Trabajador social (assistente sociale)][1]
# it: La lingua
c-fa9mh = El idioma
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Mediador][1]
# it: Una decisione ingiusta
c-te7ff = Una decisión injusta
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Abogado pagado por el Estado][1]
# it: Un pericolo
c-hg4px = Un peligro
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Número de emergencia][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = Esta guía informa. No reemplaza a un abogado ni a un médico.
