namespace Eenlijn.Web.Modules.Plan.EvaluatieVastleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;

[Requires(Handeling.PlanWijzigen)]
public sealed class EvaluatieVastleggenModel(EvaluatieVastleggenHandler handler, Kalender kalender) : NoterenPage<EvaluatieVastleggenModel.InputModel>
{
    public override string Terug => $"{PlanUrl}/evaluaties";

    protected override string Titel => "Samen terugkijken";

    protected override string Bewaard => Input.Uitkomst switch
    {
        EvaluatieUitkomst.Bijstellen => "Bewaard. Pas het plan nu aan en leg het opnieuw voor.",
        EvaluatieUitkomst.Stoppen => "Bewaard. Zet de doelen op gestopt of bereikt, en rond de casus af als jullie daaraan toe zijn.",
        _ => "Bewaard. Jullie gaan door met dit plan.",
    };

    /// <summary>Parents, and who is twelve or older (R4-135).</summary>
    private IReadOnlyCollection<PersoonId> HorenErbij =>
    [
        .. Keuzes.Personen.Where(p => p is { IsLid: true, IsOverleden: false } && (p.Rol == GezinsRol.Ouder
            || (p.IsKind && p.Geboorte.LeeftijdOp(kalender.Vandaag) is { IsOngeboren: false, Minstens: >= 12 }))).Select(p => p.Id),
    ];

    protected override void Beginnen() => (Input.Op, Input.OverWie) = (kalender.Vandaag, Keuzes.Gezinsleden);

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(
        Dossier,
        new(Input.Op, Keuzes.MeerPersonen(Input.Aanwezig), Input.Uitkomst)
        {
            WatGingGoed = Input.WatGingGoed,
            WatMoetAnders = Input.WatMoetAnders,
            Waarom = Input.Waarom,
            RedenAfwezig = Input.RedenAfwezig,
            VolgendeOp = Input.VolgendeOp,
        },
        HorenErbij,
        new(Input.Zichtbaar, Keuzes.MeerPersonen(Input.OverWie)),
        ct);

    public sealed class InputModel
    {
        public DateOnly? Op { get; set; }

        public List<Guid> Aanwezig { get; set; } = [];

        public string? RedenAfwezig { get; set; }

        public string? WatGingGoed { get; set; }

        public string? WatMoetAnders { get; set; }

        public EvaluatieUitkomst? Uitkomst { get; set; }

        public string? Waarom { get; set; }

        public DateOnly? VolgendeOp { get; set; }

        public List<Guid> OverWie { get; set; } = [];

        public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;
    }
}
