### Maternità e paternità quando lavori — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Maternidad y paternidad cuando trabaja
# it: I mesi a casa prima e dopo il parto, pagati.
summary = Los meses en casa antes y después del parto, pagados.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = maternidad; licencia de maternidad; permiso de paternidad; paternidad; embarazo y trabajo; licencia parental; lactancia; baja por maternidad
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = el certificado de embarazo enviado por el médico
# it: il congedo pagato
f-7e5u7 = la licencia pagada
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-74ft4 = Entre con SPID o CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-w83ej = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-c3nmq = INPS desde un celular
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = Cuando nace un hijo la madre se queda en casa **5 meses**. En estos meses recibe pago.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = oficina de ayuda
p-5pxsd = A las trabajadoras y a los trabajadores con un contrato en regla. Hay ayudas también para quien no trabaja: pregunte en el municipio (Comune) y en una { -patronato }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = instituto de seguridad social
l-dk68k = Vaya al ginecólogo. El médico envía el certificado al [instituto de seguridad social (INPS)][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = empleador
l-wtza3 = Dígale a su { -datore-di-lavoro } que está embarazada.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = Si el trabajo es peligroso o el embarazo es difícil, pida dejar de trabajar antes.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = instituto de seguridad social
# term: patronato → { -patronato } = oficina de ayuda
l-y443z = Envíe la solicitud al INPS cuando faltan **más de dos meses** para el parto. Una [oficina de ayuda (patronato)][1] la hace gratis.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = instituto de seguridad social
l-3q6ya = Después del parto comunique la fecha de nacimiento al INPS.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = dos meses antes del parto y tres meses después, u otro orden si el médico está de acuerdo
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = para el padre algunos días obligatorios y pagados
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = después, otros meses de **congedo parentale** (licencia parental) para los dos
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = horas libres cada día en el primer año del niño
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = Desde el inicio del embarazo hasta que el niño cumple un año **no** pueden despedirla, salvo casos raros.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = empleada del hogar y cuidadora
# term: licenziamento → { -licenziamento } = despido
# term: sindacato → { -sindacato } = sindicato
p-u62md = Para empleadas del hogar y cuidadoras (colf e badanti) las reglas sobre el [despido (licenziamento)][1] son diferentes. Pregunte enseguida en un [sindicato][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = empleada del hogar y cuidadora
# term: contributi → { -contributi } = aportes al seguro social
# term: patronato → { -patronato } = oficina de ayuda
l-phree = **Empleadas del hogar y cuidadoras.** Se necesitan muchas semanas de [aportes al seguro social (contributi)][1]. No tienen algunos derechos, como la licencia parental (congedo parentale). Pregunte en el patronato.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = renuncia al trabajo
l-egv2j = **Renuncia.** Hasta los 3 años del niño debe confirmarla ante la inspección del trabajo (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **¿No trabaja?** Puede haber una ayuda de maternidad del municipio. Pídala en un máximo de **6 meses** desde el nacimiento.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = Si algo va mal
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = renuncia al trabajo
# term: sindacato → { -sindacato } = sindicato
p-un84e = ¿La despiden o le piden que firme la renuncia? No firme. Vaya enseguida a un [sindicato][1].
