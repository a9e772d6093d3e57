namespace Eenlijn.Web.Modules.Plan.FamiliegroepsplanAanbieden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Samen;

[NietSamen]
[Requires(Handeling.PlanWijzigen)]
public sealed class FamiliegroepsplanAanbiedenModel(FamiliegroepsplanAanbiedenHandler handler, Kalender kalender) : NoterenPage<FamiliegroepsplanAanbiedenModel.InputModel>
{
    public override string Terug => $"{PlanUrl}/familiegroepsplan";

    protected override string Titel => "Eigen plan aanbieden";

    protected override string Bewaard => "Genoteerd. Vraag op tijd hoe het gaat en of je kunt helpen.";

    protected override void Beginnen()
    {
        (Input.AangebodenOp, Input.OverWie) = (kalender.Vandaag, Keuzes.Gezinsleden);
        Input.KlaarOp = PlanTermijnen.Lijst["familiegroepsplan"].Vanaf(kalender.Vandaag);
    }

    protected override Task<Result> BewarenAsync(CancellationToken ct) =>
        handler.HandleAsync(Dossier, Input.AangebodenOp, Input.KlaarOp, new(ZichtbaarVoor.Gezin, Keuzes.MeerPersonen(Input.OverWie)), ct);

    public sealed class InputModel
    {
        public DateOnly? AangebodenOp { get; set; }

        public DateOnly? KlaarOp { get; set; }

        public List<Guid> OverWie { get; set; } = [];
    }
}
