namespace Eenlijn.NlDesign.Forms;

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

/// <summary>The sentences of model binding. They never repeat what was typed: an error page must not hold personal data.</summary>
internal static class DutchBindingMessages
{
    public static void Apply(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => "Vul dit in.");
        messages.SetMissingKeyOrValueAccessor(() => "Vul dit in.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets ontvangen. Probeer het opnieuw.");
        messages.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "Dit klopt niet. Kijk het na.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Dit klopt niet. Kijk het na.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Dit klopt niet. Kijk het na.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Dit klopt niet. Kijk het na.");
        messages.SetValueIsInvalidAccessor(_ => "Dit klopt niet. Kijk het na.");
        messages.SetValueMustBeANumberAccessor(_ => "Vul een getal in, in cijfers.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in, in cijfers.");
    }
}

/// <summary>What is wrong with a whole number that is none ("1,5", "veel", one of thirty digits), with its limits where a <c>[Range]</c> says them.</summary>
internal sealed class WholeNumberMessages(DefaultModelBindingMessageProvider others) : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if ((Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType) != typeof(int)) return;
        var sentence = context.Attributes.OfType<RangeAttribute>().FirstOrDefault() is { } range
            ? $"Vul een heel getal in van {range.Minimum} tot en met {range.Maximum}."
            : "Vul een heel getal in, in cijfers.";
        var messages = new DefaultModelBindingMessageProvider(others);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => sentence);
        messages.SetValueMustBeANumberAccessor(_ => sentence);
        context.BindingMetadata.ModelBindingMessageProvider = messages;
    }
}

/// <summary>Dutch sentences for the checks that stand as attributes on a property and bring no sentence of their own.</summary>
internal sealed class DutchValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var check in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (check.ErrorMessage is not null || check.ErrorMessageResourceName is not null) continue;
            check.ErrorMessage = check switch
            {
                RequiredAttribute => "Vul dit in.",
                StringLengthAttribute => "Gebruik hoogstens {1} tekens.",
                MaxLengthAttribute => "Gebruik hoogstens {1} tekens.",
                MinLengthAttribute => "Gebruik minstens {1} tekens.",
                RangeAttribute { OperandType: var type } when type == typeof(int) => "Vul een heel getal in van {1} tot en met {2}.",
                RangeAttribute => "Vul een getal in van {1} tot en met {2}.",
                EmailAddressAttribute => "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.",
                _ => null,
            };
        }
    }
}
