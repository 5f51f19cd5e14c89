### Scegliere il pediatra — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
title = Elegir el pediatra
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = El médico gratuito de los niños y adolescentes.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
keywords = pediatra; niño enfermo; médico de niños; bebé; recién nacido; PLS; niño con fiebre
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-75zdp = el { -codice-fiscale } del niño
# it: un documento di un genitore
f-hrr64 = un documento de uno de los padres
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = pediatra
f-fhtt5 = el pediatra
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = historia clínica electrónica
# term: spid → { -spid } = identidad digital
f-7zsgv = En la historia clínica electrónica de Lombardía (Fascicolo sanitario), con SPID o CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = historia clínica electrónica
f-rezkm = Fascicolo sanitario (historia clínica electrónica)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
p-atp8b = El [pediatra][1] cura a los niños y controla cómo crecen. Las consultas son gratis.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
# term: medico di famiglia → { -medico-di-base } = médico de familia
p-5qjfu = A los niños de menos de 6 años. De los 6 a los 14 años puede elegir el pediatra o el { -medico-di-base }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-cp4kn = Vale también para los hijos de quien no tiene { -permesso-di-soggiorno }.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-9jsct = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = código fiscal
l-sk9nu = Después del nacimiento pida el { -codice-fiscale } del niño.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = oficina para elegir médico
# term: asst → { -asst } = entidad pública de salud
l-4kdj4 = Vaya a la [oficina para elegir médico (scelta e revoca)][1] de la [ASST][2], o entre en el sitio { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-t6ern = Elija un pediatra cerca de su casa que acepte más niños.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Llame por teléfono y fije la primera consulta. Hágalo en los primeros días de vida.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = vacuna
l-4nctx = Lleve las hojas del hospital y el carné de vacunas.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = consultas cuando el niño está enfermo
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = controles de crecimiento a las edades previstas
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = receta médica
l-pdx2r = recetas y certificados

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = Si el niño está enfermo de noche o en domingo, lea [qué hacer][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Si el niño respira mal o no se despierta, llame enseguida al [número de emergencia][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-n3m59 = Un bebé de menos de 3 meses con fiebre debe ir enseguida a [urgencias (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = Si algo va mal
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = Si la oficina rechaza la inscripción de un niño sin permiso, pida el motivo por escrito. Pida ayuda a los [servicios sociales][1].
